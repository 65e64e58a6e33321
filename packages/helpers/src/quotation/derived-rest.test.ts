import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import type { Derived } from '../arithmetic/derived.ts';
import { difference } from '../arithmetic/difference.ts';
import { madeCatalog, place, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { scale } from '../arithmetic/scale.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { union } from '../arithmetic/union.ts';
import { quote } from './quote.ts';

const victims = { unit: 'victims' } as const;
const catalog = madeCatalog([
  { id: 'made/people/us/2023', value: point(100), scope: victims },
  {
    id: 'made/people/us-tx/2023',
    value: point(7),
    scope: { ...victims, geography: place('us-tx') },
  },
  ...([2022, 2023] as const).flatMap((at) =>
    (['adult', 'minor'] as const).flatMap((age) => [
      {
        id: `made/people/us/${at}/${age}`,
        value: point(60),
        scope: { ...victims, period: year(at) },
        population: { age },
      },
      {
        id: `made/people/us/${at}/${age}/female`,
        value: point(20),
        scope: { ...victims, period: year(at) },
        population: { age, sex: 'female' as const },
      },
    ]),
  ),
]);
const of = (id: string) => catalog.figure(`made/people/${id}`);
const all = of('us/2023');
const adults = of('us/2023/adult');
const women = of('us/2023/adult/female');
const children = of('us/2023/minor');
const girls = of('us/2023/minor/female');
const [womenBefore, adultsBefore] = [of('us/2022/adult/female'), of('us/2022/adult')];
const exceptWomen = difference(all, women);
const exceptTexas = difference(all, of('us-tx/2023'));
const notWomen = (at: number) => difference(of(`us/${at}/adult`), of(`us/${at}/adult/female`));

/** What stands in the bracket after the noun, behind the stage that all of them have. */
const scopeOf = (derived: Derived) =>
  / \(potential; (.*?)\), computed with Darkfigure as /.exec(
    quote(derived, { length: 'short' }),
  )?.[1];

const people = {
  value: 1_000_000,
  geography: 'us',
  on: '2023-07-01',
  text: 'people',
  source: 'A made-up census, read nowhere',
};

// Each of these was said to be of the women, who are what is left out.
test.each<[string, Derived, string]>([
  [
    'for each inhabitant',
    perCapita(exceptWomen, people),
    'all except those both adults and female; detected in us; during 2023',
  ],
  [
    'as a share of the whole',
    share(exceptWomen, all),
    'detected in us; during 2023; all except those both adults and female, out of all',
  ],
  [
    'as so many times what was taken',
    ratio(exceptWomen, women),
    'detected in us; during 2023; all except those both adults and female, against adults, female',
  ],
  [
    'as what its share makes of the whole',
    scale(share(exceptWomen, all), all),
    'all except those both adults and female; detected in us; during 2023',
  ],
  [
    'in a list with others',
    union([exceptWomen, children]),
    'detected in us; during 2023; either all except those both adults and female, or children',
  ],
  [
    'at another time',
    change(notWomen(2022), notWomen(2023)),
    'adults; all except female; detected in us; during 2022 → during 2023',
  ],
  ['of a place', perCapita(exceptTexas, people), 'detected in us but not in us-tx; during 2023'],
])('a rest %s is told as a rest', (_, derived, said) => {
  expect(scopeOf(derived)).toBe(said);
});

test('what a share of two lists makes of their whole is of either, not of both at once', () => {
  expect(scopeOf(scale(share(union([women, children]), all), all))).toBe(
    'detected in us; during 2023; adults, female, or children',
  );
  expect(scopeOf(scale(share(women, adults), adults))).toBe(
    'adults; female; detected in us; during 2023',
  );
});

// “56 percent of victims (female)” would be of the women.
test.each<[string, Derived, string]>([
  [
    'added to another',
    sum([share(women, all), share(girls, all)]),
    'adults and children; female; detected in us; during 2023; out of all',
  ],
  [
    'less another',
    difference(share(adults, all), share(women, all)),
    'adults; detected in us; during 2023; all except female; out of all',
  ],
  [
    'against another',
    ratio(share(women, adults), share(women, all)),
    'adults; female; detected in us; during 2023; out of all adults against all',
  ],
  [
    'after another',
    change(share(womenBefore, adultsBefore), share(women, adults)),
    'adults; female; detected in us; during 2022 → during 2023; out of all adults',
  ],
  [
    'that was multiplied out',
    scale(share(women, all), all),
    'adults; female; detected in us; during 2023',
  ],
])('a share %s says out of what', (_, derived, said) => {
  expect(scopeOf(derived)).toBe(said);
});
