import { expect, test } from 'vitest';
import { independent } from '../arithmetic/dependence.ts';
import { difference } from '../arithmetic/difference.ts';
import type { Operand } from '../arithmetic/operand.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { scale } from '../arithmetic/scale.ts';
import { settle } from '../arithmetic/settle.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { union } from '../arithmetic/union.ts';
import { withAssumption } from '../scope/assumption.ts';
import { comparable } from './comparable.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { at, current } from './fixture/people.ts';
import { codesOf, saidOf } from './fixture/said.ts';

const female = share(at('people/us/2023/female'), at('people/us/2023'));

test('what was computed from the other, or rests on one number with it, says so', () => {
  const part = scale(female, at('people/us/2023'));
  expect(codesOf(part, at('people/us/2023'))).toContain('made-of-the-other');
  expect(codesOf(at('people/us/2023/female'), part)).toContain('made-of-the-other');
  const both = sum([at('people/us/2023/female'), at('people/us/2023/male')]);
  const rest = difference(at('people/us/2023'), at('people/us/2023/female'));
  expect(codesOf(both, rest)).toContain('shared-lineage');
  expect(codesOf(share(both, at('people/us/2023')), female)).toContain('shared-lineage');
  const none = difference(at('people/us/2023'), both);
  expect(codesOf(none, both)).toContain('made-of-the-other');
  expect(explain(compare(both, rest)).at(-1)).toMatch(
    /^Lineage: both rest on one number, so that its errors move both.*: made\/people\/us\/2023\/female$/,
  );
  // Two figures that were published are two findings, whatever they print.
  expect(saidOf(at('people/us/2023'), at('people/us/2023'))).toEqual([]);
});

test('a number that was supplied to both is shared, and is a source', () => {
  const census = {
    value: 1000,
    geography: 'us',
    on: '2023-07-01',
    text: 'people living there',
    source: 'the census',
  };
  const [all, women] = [at('people/us/2023'), at('people/us/2023/female')].map((each) =>
    perCapita(each, census),
  );
  if (all === undefined || women === undefined) throw new RangeError();
  expect(saidOf(all, women)).toEqual(['sex part-and-whole', 'lineage shared-lineage']);
  expect(comparable(all, women).axes.find(({ axis }) => axis === 'source')?.a).toBe(
    'made + the census',
  );
});

test('what was assumed in making a number is said with it', () => {
  const years = sum([at('people/us/2022/female'), at('people/us/2022/male')], {
    dependence: independent('two teams'),
  });
  const { axes } = comparable(years, at('people/us/2022'));
  expect(axes.at(-1)).toMatchObject({
    axis: 'assumption',
    reason: 'assumed',
    a: 'independent',
    b: 'none',
    note: 'two teams',
  });
  expect(
    codesOf(
      settle(at('people/us/2023'), current('people/us/2023'), 'the only one'),
      at('people/us/2022'),
    ),
  ).toContain('assumed');
});

test('why two things were assumed is said in one order, from either side', () => {
  const under = (name: string, because: string) =>
    settle(at('people/us/2023'), current('people/us/2023'), `${because} (${name})`);
  const [one, other] = [under('b', 'the later page'), under('a', 'an earlier page')];
  const noteOf = (a: Operand, b: Operand) =>
    comparable(a, b).axes.find(({ axis }) => axis === 'assumption')?.note;
  expect(noteOf(one, other)).toBe('an earlier page (a); the later page (b)');
  expect(noteOf(other, one)).toBe(noteOf(one, other));
});

test('what two numbers rest on is the same, more, less or partly the same', () => {
  const [female, male] = [at('people/us/2022/female'), at('people/us/2022/male')];
  const [both, other] = [
    sum([female, male]),
    sum([at('calls/us/2023-h1'), at('calls/us/2023-h2')]),
  ];
  const [more, less] = [
    union([female, male, at('people/us/2022')]),
    union([male, at('people/us/2023')]),
  ];
  const lineage = (a: Operand, b: Operand) =>
    comparable(a, b).axes.find(({ axis }) => axis === 'lineage');
  expect(lineage(both, other)).toBeUndefined();
  expect(lineage(both, union([female, male]))?.relation).toBe('equal');
  expect(lineage(both, more)).toMatchObject({ relation: 'narrower', a: both.id, b: more.id });
  expect(lineage(more, both)?.relation).toBe('broader');
  expect(lineage(both, less)).toMatchObject({
    relation: 'overlapping',
    note: 'made/people/us/2022/male',
  });
});

test('what was assumed without a reason has none beside its name', () => {
  const years = withAssumption('nobody comes back', { allows: { period: 'disjoint' } }, (given) =>
    sum([at('people/us/2022'), at('people/us/2023')], given),
  );
  const { axes } = comparable(years, at('people/us/2022'));
  expect(axes.find(({ axis }) => axis === 'assumption')).toMatchObject({
    a: 'nobody comes back',
    note: undefined,
  });
});
