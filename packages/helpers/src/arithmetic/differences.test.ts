import { expect, test } from 'vitest';
import { catalog } from '../catalog/catalog.ts';
import type { Scope } from '../catalog/dataset-types.ts';
import { madeCatalog, place, point, year } from './fixture/made-catalog.ts';
import { ratio } from './ratio.ts';
import { union } from './union.ts';

const people = { unit: 'victims' } as const;
const open: Scope['period'] = { ...year(2023), end: null };
const made = madeCatalog([
  { id: 'line/people/us/2023', value: point(9), scope: people },
  {
    id: 'line/people/us/2023/minor',
    value: point(5),
    scope: { ...people, exploitation: 'sexual-exploitation', method: 'survey' },
    population: { age: 'minor', segments: ['by-text'] },
  },
  {
    id: 'line/people/mx/2023',
    value: point(4),
    scope: { ...people, geography: place('mx'), period: open, exploitation: 'forced-labour' },
  },
]);

test('what two numbers differ in is said in words, with how they lie to each other', () => {
  const [all, part] = [
    made.figure('line/people/us/2023'),
    made.figure('line/people/us/2023/minor'),
  ];
  expect(ratio(part, all).notes).toEqual([
    'They differ in form of exploitation: “sexual exploitation” and “all forms”, the first within the second.',
    'They differ in age: “children” and “all”, the first within the second.',
    'They differ in group: “reported by text” and “all”, the first within the second.',
    'They differ in method: “a survey” and “an administrative count”, and nothing says how these lie to each other.',
  ]);
  expect(union([part, made.figure('line/people/mx/2023')]).notes).toEqual(
    expect.arrayContaining([
      'They differ in form of exploitation: “sexual exploitation” and “forced labour”, and nothing says how these lie to each other.',
      'They differ in place: “us” and “mx”.',
      'They differ in period: “2023-01-01 to 2023-12-31” and “2023-01-01 to …”, and nothing says how these lie to each other.',
    ]),
  );
});

test('two series of one name are told apart by their ids', () => {
  const both = union([
    catalog.figure('hhs-otip/eligibility-letters/us/2021/minor/foreign'),
    catalog.figure('tip-report-us/eligibility-letters/us/fy2014/minor/foreign'),
  ]);
  expect(both.notes[0]).toBe(
    'They differ in what is counted: “hhs-otip/eligibility-letters” and “tip-report-us/eligibility-letters”, and nothing says how these lie to each other.',
  );
});
