import { expect, test } from 'vitest';
import { difference } from '../arithmetic/difference.ts';
import { madeCatalog, point } from '../arithmetic/fixture/made-catalog.ts';
import { catalog } from '../catalog/catalog.ts';
import { comparable } from './comparable.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';

const of = (a: string, b: string) =>
  explain(comparable(catalog.figure(a as never), catalog.figure(b as never)));

test('an axis is called by words, and a period by its days', () => {
  const lines = of(
    'unodc-glotip-data/victims-detected/us/2022',
    'unodc-glotip-data/persons-convicted/us/2019',
  );
  expect(lines.join(' ')).not.toMatch(/geographyRole|\d\/\d/);
  expect(
    lines.some((line) => line.startsWith('The role of the place, “detected in” against “under')),
  ).toBe(true);
  expect(
    lines.some((line) => line.startsWith('Period, “2022-01-01 to 2022-12-31” against “2019')),
  ).toBe(true);
});

test('where neither period is stated it is not said that one is', () => {
  const lines = of(
    'ctdc/records-full/world/undated',
    'state-inflow-estimate/people-trafficked-in-per-year/us/undated/foreign',
  );
  expect(lines).toContain(
    'Period, “not stated” against “not stated”: at least one of the two is not stated.',
  );
});

test('places, forms and sources are called by their names, and so is what was computed', () => {
  const africa = catalog.figure('ilo-profits/profits-annual/ilo-africa/2021/sexual-exploitation');
  const lines = explain(
    comparable(africa, catalog.figure('ilo-profits/profits-annual/world/2021')),
  );
  expect(lines).toEqual([
    'Form of exploitation, “sexual exploitation” against “all forms”: one is a part of what the other covers.',
    'Place, “Africa” against “the world”: one is a part of what the other covers.',
  ]);
  const detected = catalog.figure('unodc-glotip-data/victims-detected/us/2022');
  const girls = catalog.figure('unodc-glotip-data/victims-detected/us/2022/minor/female');
  const said = explain(compare(difference(detected, girls), africa)).join(' ');
  expect(said).toContain(
    'What is counted, “victims of trafficking detected and officially reported to UNODC, as computed” against “',
  );
  expect(said).toContain('against “ILO estimates of illegal profits from forced labour”: each');
  expect(said).not.toMatch(/“[a-z]+(?:-[a-z]+)+”|unodc-glotip-data/);
});

test('what has no base has none, and a share whose base nobody names has one that is not stated', () => {
  const made = madeCatalog([
    { id: 'made/people/us/2023', value: point(5) },
    { id: 'made/share/us/2023', value: point(5), scope: { unit: 'percent', denominator: null } },
    {
      id: 'made/rate/us/2023',
      value: point(5),
      scope: { unit: 'percent', denominator: { text: 'all who asked' } },
    },
  ]);
  const based = made.figure('made/rate/us/2023');
  const against = (id: string) => explain(comparable(made.figure(`made/${id}/us/2023`), based));
  expect(against('people').join()).toContain('Base, “none” against “all who asked”: ');
  expect(against('share').join()).toContain('Base, “not stated” against “all who asked”: ');
});

test('two bases that are not worded alike are not let pass for one', () => {
  expect(
    of(
      'unodc-glotip/share-of-victims-by-form/world/2007-2010/sexual-exploitation',
      'unodc-glotip/share-of-victims-by-form/unodc-low-income-countries/2018/forced-labour/minor',
    )[0],
  ).toBe(
    'Base, “detected victims reported to UNODC” against “detected child victims in low-income countries”: they are worded in two ways, and may be two wholes.',
  );
});

test('of a copy, which no catalog stands behind, the codes are said', () => {
  const copy = JSON.parse(
    JSON.stringify(
      comparable(
        catalog.figure('ilo-profits/profits-annual/ilo-africa/2021'),
        catalog.figure('ilo-profits/profits-annual/world/2021'),
      ),
    ),
  );
  expect(explain(copy)).toEqual([
    'Place, “ilo-africa” against “world”: one is a part of what the other covers.',
  ]);
});

test('what the numbers themselves leave open is told beside the axes', () => {
  const made = madeCatalog([
    { id: 'made/people/us/2022', value: point(5) },
    { id: 'made/people/us/2023', value: { kind: 'unknown', reason: 'not-published' } },
  ]);
  const [known, unknown] = [made.figure('made/people/us/2022'), made.figure('made/people/us/2023')];
  expect(explain(compare(known, unknown))).toContain('There is no number on one side.');
});
