import { expect, test } from 'vitest';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { withAssumption } from '../scope/assumption.ts';
import { ScopeError } from '../scope/scope-error.ts';
import { madeCatalog, point, year } from './fixture/made-catalog.ts';
import { sum } from './sum.ts';

const signals = { unit: 'signals', stage: 'signal' } as const;
const catalog = madeCatalog([
  { id: 'line/signals/us/2019', value: point(48_326), scope: { ...signals, period: year(2019) } },
  { id: 'line/cases/us/2021', value: point(10_360), scope: { period: year(2021) } },
  { id: 'line/cases/us/2022', value: point(9_619), scope: { period: year(2022) } },
]);
const of = (...ids: readonly string[]) => ids.map((id) => catalog.figure(id));
const signalsOf = (...years: readonly number[]) =>
  of(...years.map((each) => `line/signals/us/${each}`));

test('a case may be counted in two years, unless somebody says that it is not', () => {
  const cases = of('line/cases/us/2021', 'line/cases/us/2022');
  expect(() => sum(cases)).toThrow(ScopeError);
  try {
    sum(cases);
  } catch (error) {
    expect(error).toMatchObject({ reasons: [{ code: 'may-recur', axis: 'period' }] });
  }
  const name = 'hotline cases are not double-counted across years';
  const total = withAssumption(name, { allows: { period: 'disjoint' } }, (given) =>
    sum(cases, given),
  );
  expect(total.value).toEqual({ kind: 'point', value: 19_979 });
  expect(total.assumptions).toEqual([
    {
      kind: 'scope',
      name,
      because: null,
      allowed: [
        {
          name,
          axis: 'period',
          a: '2021-01-01/2021-12-31',
          b: '2022-01-01/2022-12-31',
          was: 'disjoint',
          taken: 'disjoint',
        },
      ],
    },
  ]);
});

test('a break of the series forbids it, unless a reason is given', () => {
  // The fixture has a break of this measure on 2024-01-01.
  const broken = madeCatalog([
    { id: 'line/cases/us/2023', value: point(1) },
    { id: 'line/cases/us/2024', value: point(2), scope: { period: year(2024) } },
  ]);
  const parts = ['line/cases/us/2023', 'line/cases/us/2024'].map((id) => broken.figure(id));
  const sumOf = (acrossBreak?: string) =>
    withAssumption('no case twice', { allows: { period: 'disjoint' } }, (given) =>
      sum(parts, { ...given, acrossBreak }),
    );
  expect(() => sumOf()).toThrow(/break\/line-cases-2024: The line began to count situations/);
  expect(sumOf('Files are situations.').assumptions).toContainEqual({
    kind: 'across-break',
    name: 'across the break of 2024-01-01',
    because: 'Files are situations.',
    allowed: [],
    breaks: ['break/line-cases-2024'],
  });
});

test('one figure is no sum, nor is none', () => {
  expect(() => sum(signalsOf(2019))).toThrow(InvalidOptionError);
  expect(() => sum([])).toThrow(InvalidOptionError);
});

test('a result too large to be exact is refused', () => {
  const large = madeCatalog([
    {
      id: 'line/signals/us/2019',
      value: point(Number.MAX_SAFE_INTEGER),
      scope: { ...signals, period: year(2019) },
    },
    { id: 'line/signals/us/2020', value: point(2), scope: { ...signals, period: year(2020) } },
  ]);
  try {
    sum(['line/signals/us/2019', 'line/signals/us/2020'].map((id) => large.figure(id)));
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ name: 'ScopeError', reasons: [{ code: 'out-of-range' }] });
  }
});
