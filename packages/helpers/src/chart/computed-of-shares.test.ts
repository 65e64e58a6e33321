import { expect, test } from 'vitest';
import { difference } from '../arithmetic/difference.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { share } from '../arithmetic/share.ts';
import { catalog } from '../catalog/catalog.ts';
import { comparable } from '../comparison/comparable.ts';
import { explain } from '../comparison/explain.ts';
import { chart } from './chart.ts';

test('a share of a share is of “the share of”, and not “of of”', () => {
  const girls = catalog.figure(
    'unodc-glotip/share-of-victims-by-age-and-sex/world/2016/minor/female',
  );
  const women = catalog.figure('unodc-glotip/share-of-victims-by-age-and-sex/world/2016/female');
  const part = share(girls, women);
  const { description } = chart([part]);
  expect(description).toMatch(/^Percent of the share of detected /);
  expect(description).not.toContain('of of');
  const against = explain(
    comparable(part, catalog.figure('tip-report/victims-identified/world/2016')),
  );
  expect(against.join(' ')).toContain('Base, “the share of detected ');
  expect(against.join(' ')).not.toContain('“of ');
});

test('a base that was computed is called by its measure', () => {
  const all = catalog.figure('unodc-glotip-data/victims-detected/us/2022');
  const minors = catalog.figure('unodc-glotip-data/victims-detected/us/2022/minor');
  const girls = catalog.figure('unodc-glotip-data/victims-detected/us/2022/minor/female');
  const rest = difference(all, minors);
  expect(share(girls, minors).scope[0]?.denominator?.text).toBe(
    'victims of trafficking detected and officially reported to UNODC',
  );
  expect(ratio(girls, rest).scope[0]?.denominator?.text).toBe(
    'victims of trafficking detected and officially reported to UNODC, as computed',
  );
});

test('one figure is one figure', () => {
  const figure = catalog.figure('unodc-glotip-data/victims-detected/us/2022');
  const { description } = chart([
    perCapita(figure, {
      value: 333_287_557,
      geography: 'us',
      on: '2022-07-01',
      text: 'people who lived in the fifty states and the District of Columbia on the first day of July',
      source: 'the Census Bureau, in its estimates of the resident population',
    }),
  ]);
  expect(description).toContain('computed as per-capita of 1 figure, ');
});
