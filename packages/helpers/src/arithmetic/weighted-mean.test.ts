import { expect, test } from 'vitest';
import { combine } from './combine.ts';
import { independent } from './dependence.ts';
import { interval, madeCatalog } from './fixture/made-catalog.ts';
import table from './oracle/means.json' with { type: 'json' };

const dependence = independent('The oracle says so.');

/** Half of a 90, 95 or 99 % interval in standard errors, from printed tables of the normal distribution. */
const printed: Readonly<Record<string, number>> = { 0.9: 1.645, 0.95: 1.96, 0.99: 2.576 };

function expectNear(what: string, found: number | undefined, wanted: string) {
  const error = Math.abs((found ?? Number.NaN) - Number(wanted));
  expect([what, error <= 1e-12 * Math.max(1, Math.abs(Number(wanted))), found]).toEqual([
    what,
    true,
    found,
  ]);
}

test('the table was made by the programs that the script names', () => {
  expect(table.madeWith).toMatch(/uncertainties \d.*mpmath \d/);
  expect(table.cases).toHaveLength(27);
});

test.each(table.cases)(
  'the mean of $name at $level, weighted by precision, agrees with the outside oracle',
  ({ level, inputs, ...answer }) => {
    const catalog = madeCatalog(
      inputs.map(({ best, half }, at) => {
        const [middle, width] = [Number(best), Number(half)];
        return {
          id: `line/oracle/us/${2001 + at}`,
          value: interval(middle - width, middle + width, middle, Number(level)),
        };
      }),
    );
    const estimates = inputs.map((_, at) => catalog.figure(`line/oracle/us/${2001 + at}`));
    const { value, heterogeneity, notes } = combine(estimates, {
      method: 'inverse-variance',
      dependence,
    });
    if (value.kind !== 'interval') throw new Error('an interval is wanted');
    expect(value.level).toBe(Number(level));
    expect(notes.filter((note) => note.includes('could not be weighted'))).toEqual([]);
    const { low, high, best } = value;
    const [mean, half] = [Number(answer.mean), Number(answer.half)];
    expectNear('mean', best, answer.mean);
    expectNear('low', low, String(mean - half));
    expectNear('high', high, String(mean + half));
    // The table’s own error belongs to its interval, so that neither is of another distribution.
    expect(half / Number(answer.standardError)).toBeCloseTo(printed[level] ?? Number.NaN, 3);
    expectNear('Q', heterogeneity?.q, answer.q);
    expectNear('I²', heterogeneity?.iSquared, answer.iSquared);
    expect(heterogeneity?.degreesOfFreedom).toBe(answer.degreesOfFreedom);
  },
);
