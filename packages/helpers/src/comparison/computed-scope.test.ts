import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import { type MadeFigure, madeCatalog, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { union } from '../arithmetic/union.ts';
import { compare } from './compare.ts';
import { at } from './fixture/people.ts';
import { saidOf } from './fixture/said.ts';

test('an assumption bridges no units, and overrules nothing', () => {
  const given = {
    assumptions: [{ name: 'all alike', allows: { measure: 'equal', sex: 'equal' } }],
  } as const;
  expect(compare(at('people/us/2023'), at('calls/us/2023'), given).order).toBe('incomparable');
  expect(saidOf(at('people/us/2023/female'), at('people/us/2023/male'), given)).toEqual([
    'sex contrast',
  ]);
});

test('shares of two wholes are not shares of one', () => {
  const girls = at('people/us/2023/female/minor');
  const [ofAll, ofWomen] = [
    share(girls, at('people/us/2023')),
    share(girls, at('people/us/2023/female')),
  ];
  expect(saidOf(ofAll, ofWomen)).toEqual(['denominator another-base', 'lineage shared-lineage']);
});

test('parts of a year make the year; years that are not next to each other make nothing', () => {
  const halves = sum([at('calls/us/2023-h1'), at('calls/us/2023-h2')]);
  expect(saidOf(halves, at('calls/us/2023'))).toEqual([]);
  expect(compare(halves, at('calls/us/2023')).order).toBe('less');
  const two = sum([at('calls/us/2023'), at('calls/us/2024')]);
  expect(saidOf(two, at('calls/us/2021'))).toEqual(['period another-length']);
  const apart = sum([at('calls/us/2021'), at('calls/us/2023')]);
  expect(saidOf(apart, at('calls/us/2024'))).toEqual(['period relation-not-known']);
});

test('the women of one year and the men of the next are no part of anything, axis by axis', () => {
  const mixed = union([at('people/us/2022/female'), at('people/us/2023/male')]);
  const turned = union([at('people/us/2022/male'), at('people/us/2023/female')]);
  expect(saidOf(mixed, turned)).toEqual(['sex overlap', 'period relation-not-known']);
  // Nor are they the women and men of one year.
  const ofOneYear = sum([at('people/us/2022/female'), at('people/us/2022/male')]);
  for (const said of [saidOf(mixed, ofOneYear), saidOf(ofOneYear, mixed)])
    expect(said).toContain('sex overlap');
});

test('a break between two computed numbers forbids an order, and one within a number parts nothing', () => {
  const broken = (of: number): MadeFigure => ({
    id: `line/cases/us/${of}`,
    value: point(of),
    scope: { period: year(of) },
    rest: { breaks: ['break/line-cases-2024'] },
  });
  const lines = madeCatalog([2022, 2023, 2024, 2025].map(broken));
  const of = (from: number, to: number) =>
    change(lines.figure(`line/cases/us/${from}`), lines.figure(`line/cases/us/${to}`), {
      acrossBreak: 'The files were few.',
    });
  expect(saidOf(of(2022, 2023), of(2024, 2025))).toContain('break break-between');
  expect(compare(of(2022, 2023), of(2024, 2025)).order).toBe('incomparable');
  expect(compare(of(2022, 2023), of(2024, 2025), { acrossBreak: 'Few.' }).order).toBe('greater');
  expect(saidOf(of(2023, 2024), of(2023, 2024)).join()).not.toContain('break');
  // What spans the break lies on neither side of it.
  expect(saidOf(of(2022, 2025), of(2022, 2023))).toContain('break break-between');
});
