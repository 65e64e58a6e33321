import { expect, test } from 'vitest';
import {
  type MadeFigure,
  madeCatalog,
  place,
  point,
  year,
} from '../arithmetic/fixture/made-catalog.ts';
import type { Unit } from '../catalog/dataset-types.ts';
import type { Allowance } from './assumption.ts';
import { can } from './can.ts';

/** Two years, two sexes and two places of one unit. */
function madeOf(unit: Unit) {
  const of = (id: string, rest: Partial<MadeFigure> = {}): MadeFigure => ({
    id: `made/things/us/${id}`,
    value: point(1),
    ...rest,
    scope: { unit, ...rest.scope },
  });
  const catalog = madeCatalog([
    of('2022', { scope: { period: year(2022) } }),
    of('2023'),
    of('female', { population: { sex: 'female' } }),
    of('male', { population: { sex: 'male' } }),
    of('male-2022', { population: { sex: 'male' }, scope: { period: year(2022) } }),
    of('mexico', { scope: { geography: place('mx') } }),
  ]);
  return (a: string, b: string, allows?: Allowance) => {
    const assumptions = allows === undefined ? [] : [{ name: 'a test assumes', allows }];
    const [one, other] = [a, b].map((id) => catalog.figure(`made/things/us/${id}`));
    if (one === undefined || other === undefined) throw new Error('two are wanted');
    const answer = can('sum', one, other, { assumptions });
    return answer.ok ? 'ok' : answer.reasons.map(({ code }) => code).join();
  };
}

/** Somebody is a victim in one year and in the next; an arrest, a call or an offence happens once. */
const people = [
  'victims',
  'persons',
  'suspects',
  'defendants',
  'traffickers',
  'prisoners',
  'clients',
] as const;
/** Held open over years, or there in each of them, and about people of both sexes. */
const lasting = [
  'cases',
  'investigations',
  'businesses',
  'groups',
  'countries',
  'agencies',
] as const;
/** Happens once, to one person. */
const once = [
  'victimizations',
  'arrests',
  'referrals',
  'applications',
  'grants',
  'denials',
  'letters',
  'encounters',
] as const;
/** Happens once, and may be about several people. */
const several = ['calls', 'signals', 'incidents', 'offences', 'usd'] as const;

test.each(people)(
  '%s of two years may be the same people, of two sexes or places they are not',
  (unit) => {
    const sum = madeOf(unit);
    expect(sum('2022', '2023')).toBe('may-recur');
    expect(sum('female', 'male')).toBe('ok');
    expect(sum('2023', 'mexico')).toBe('ok');
  },
);

test.each(lasting)('%s of two years may be the same, and hold people of both sexes', (unit) => {
  const sum = madeOf(unit);
  expect(sum('2022', '2023')).toBe('may-recur');
  expect(sum('female', 'male')).toBe('may-straddle');
  expect(sum('2023', 'mexico')).toBe('ok');
});

test.each(once)('%s happen once, to one person', (unit) => {
  const sum = madeOf(unit);
  expect([sum('2022', '2023'), sum('female', 'male'), sum('2023', 'mexico')]).toEqual([
    'ok',
    'ok',
    'ok',
  ]);
});

test.each(several)('%s happen once, and may be of people of both sexes', (unit) => {
  const sum = madeOf(unit);
  expect([sum('2022', '2023'), sum('female', 'male')]).toEqual(['ok', 'may-straddle']);
});

test('what is said of two years is not unsaid: that they are one time can nobody assume', () => {
  const sum = madeOf('victims');
  expect(sum('female', 'male-2022')).toBe('may-recur,may-recur');
  expect(sum('female', 'male-2022', { period: 'equal' })).toBe('may-recur,may-recur');
  // That nobody is in both can be.
  expect(sum('female', 'male-2022', { period: 'disjoint' })).toBe('ok');
  expect(sum('female', 'male-2022', { sex: 'disjoint' })).toBe('ok');
});
