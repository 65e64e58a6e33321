import { expect, test } from 'vitest';
import { catalog } from '../catalog/catalog.ts';
import { describe } from '../description/describe.ts';
import { quote } from '../quotation/quote.ts';

const everyText = [...catalog.find({})].flatMap((figure) => [
  quote(figure, { length: 'short' }),
  quote(figure),
  quote(figure, { length: 'full' }),
  describe(figure),
  `${figure}`,
]);
const said = (wrong: RegExp) => everyText.flatMap((text) => wrong.exec(text)?.[0] ?? []);

test('money on a route is not from the route', () => {
  const [fees] = catalog.find({ measure: 'rand-hsoac-smuggling/smuggling-revenue' });
  if (fees === undefined) throw new Error('one is wanted');
  expect(quote(fees)).toContain(
    'on the route from the Northern Triangle to the United States during',
  );
});

test('no place leaves a comma open before its time', () => {
  const places = new Set(
    [...catalog.find({})].map(({ scope }) => catalog.geography(scope.geography.code).label),
  );
  // A list of countries ends in “and” and the last of them.
  const open = [...places].filter((label) => label.includes(',') && !label.includes(' and '));
  expect(open).toEqual([]);
});

test('no text says a little word twice, doubles a sign, or begins a sentence small', () => {
  expect(said(/\b(\w+) \1\b/i)).toEqual([]);
  expect(said(/\b(?:in|from|at|to) (?:in|from|the route from)\b|\bfrom the route\b/)).toEqual([]);
  expect(said(/[,;:] ?[,;:]| [,;.]|\.\.|\( | \)|\(\)/)).toEqual([]);
  expect(said(/[a-z)”]{3,}\. [a-z]/)).toEqual([]);
});

test('no money, gang or survey is exploited or detected; people are', () => {
  const of = (measure: string) => {
    const [figure] = catalog.find({ measure: measure as 'ilo-profits/profits-annual' });
    if (figure === undefined) throw new Error('one is wanted');
    return [quote(figure), describe(figure), `${figure}`].join(' ');
  };
  for (const measure of [
    'ilo-profits/profits-annual',
    'mx-senate-ibd/criminal-groups-involved',
    'ctdc/perpetrators-described',
    'msf-vat/people-surveyed',
    'unodc-glotip/countries-of-detection',
  ])
    expect(of(measure)).not.toMatch(/\b(?:exploited|detected) (?:in|worldwide)\b/);
  expect(of('ilo-gems/people-in-forced-labour')).toContain('exploited in Africa');
  expect(of('unodc-glotip/victims-detected')).toMatch(/\bdetected (?:in|worldwide)\b/);
});
