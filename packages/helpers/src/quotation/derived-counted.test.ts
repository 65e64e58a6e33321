import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import { combine } from '../arithmetic/combine.ts';
import type { Derived } from '../arithmetic/derived.ts';
import { difference } from '../arithmetic/difference.ts';
import { madeCatalog, point } from '../arithmetic/fixture/made-catalog.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { scale } from '../arithmetic/scale.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { union } from '../arithmetic/union.ts';
import { catalog } from '../catalog/catalog.ts';
import { quote } from './quote.ts';

const short = (derived: Derived) => quote(derived, { length: 'short' });
const detected = 'unodc-glotip-data/victims-detected/us/2022';
const [women, girls, all] = [
  catalog.figure(`${detected}/adult/female`),
  catalog.figure(`${detected}/minor/female`),
  catalog.figure(detected),
];
const counted = 'victims of trafficking detected and officially reported to UNODC (';
const residents = {
  value: 333_000_000,
  geography: 'us',
  on: '2022-07-01',
  text: 'residents',
  source: 'the census',
};

test.each<[string, Derived, string]>([
  ['a sum', sum([women, girls]), `13,281 ${counted}identified; adults and children; female; `],
  ['a share', share(girls, all), ` percent of ${counted}identified; `],
  ['a ratio', ratio(girls, women), ` times as many ${counted}identified; `],
  [
    'a rate',
    perCapita(girls, residents),
    ' victims of trafficking detected and officially reported to UNODC per 100,000 people (identified; ',
  ],
  [
    'a change',
    change(
      catalog.figure('nhth/cases-identified/us/2023'),
      catalog.figure('nhth/cases-identified/us/2024'),
    ),
    ' percent in potential trafficking cases that the hotline learned of (detected in the United States; ',
  ],
])(
  '%s says what is counted in the words of its measure, and how far that got',
  (_, derived, said) => {
    expect(short(derived)).toContain(said);
  },
);

test('whoever is credited counted the figures, and did not compute', () => {
  expect(short(sum([women, girls]))).toContain(
    'computed with Darkfigure as sum(unodc-glotip-data/victims-detected/us/2022/adult/female, ' +
      'unodc-glotip-data/victims-detected/us/2022/minor/female), not published ' +
      '(from figures of United Nations Office on Drugs and Crime [UNODC], 2025; ',
  );
  expect(quote(sum([women, girls]))).toMatch(/^Computed with Darkfigure, not published: 13,281 /);
});

const made = madeCatalog([
  { id: 'one/estimate/us/2023', value: point(40), scope: { unit: 'victims' } },
  { id: 'two/estimate/us/2023', value: point(60), scope: { unit: 'victims' } },
]);

test('what two measures count is told apart, and neither passes for both', () => {
  const assumptions = [{ name: 'one quantity', allows: { measure: 'equal' } }] as const;
  const two = [made.figure('one/estimate/us/2023'), made.figure('two/estimate/us/2023')];
  expect(short(combine(two, { assumptions }))).toMatch(
    /^between 40 and 60 potential victims \(detected in us; during 2023; things of one\/estimate or things of two\/estimate\)/,
  );
});

test('a measure that reads on after its unit is a thing of its own beside another', () => {
  const assumptions = [
    { name: 'one people', allows: { measure: 'equal', denominator: 'equal' } },
  ] as const;
  const reported = 'unodc-glotip/share-of-';
  const of = (id: string) => catalog.figure(`${reported}${id}` as never);
  const text = short(
    union(
      [
        of('victims-by-age-and-sex/world/2022/minor/female'),
        of('child-victims-by-sex/world/2010-2012/minor/female'),
      ],
      { assumptions },
    ),
  );
  expect(text).toContain('; either the share of detected and officially reported victims, by age');
});

test('a share says which of its base it is of, and a change the base of either year', () => {
  const figure = catalog.figure('bjs-htrs/share-of-incidents-confirmed/us/20080101--20100630');
  const { label } = catalog.measure(figure.measure);
  expect(label).toContain(', those confirmed as human trafficking');
  expect(short(ratio(figure, figure))).toContain(` times the share ${label} (`);
  const [before, after] = [2020, 2023].map((of) =>
    catalog.figure(`eurostat-thb/share-of-registered-victims/eu-27/${of}/national` as never),
  );
  if (!before || !after) throw new Error('two are wanted');
  expect(short(change(before, after))).toContain(
    'base: registered victims of 2020, during 2020 → base: registered victims of 2023, during 2023',
  );
});

test('what a share is scaled by stands in its own words', () => {
  const part = catalog.figure('ilo-profits/share-of-profits/world/2021/sexual-exploitation');
  const whole = catalog.figure('ilo-profits/profits-annual/world/2021');
  const { label } = catalog.measure(part.measure);
  expect(short(scale(part, whole))).toContain(`(by the share ${label}; sexual exploitation; `);
});

test('a trailing clause is closed before what it is counted by', () => {
  const claimed = catalog.figure('unodc-glotip/persons-convicted/mx/2020');
  expect(short(perCapita(claimed, { ...residents, geography: 'mx', on: '2020-07-01' }))).toContain(
    'persons convicted of trafficking, as officially reported, per 100,000 people (',
  );
});

test('what all of both are split by stands once, and what tells them apart reads on', () => {
  const cases = 'polaris-studies/cases-selected/us/20071201--20171231/sexual-exploitation/';
  const [linked, withChildren] = [
    catalog.figure(`${cases}latin-american-link` as never),
    catalog.figure(`${cases}latin-american-link/unaccompanied-children` as never),
  ];
  const text = short(difference(linked, withChildren));
  expect(text.match(/with a Latin American link/g)).toHaveLength(1);
  expect(text).toContain('; all except those with unaccompanied children)');
});
