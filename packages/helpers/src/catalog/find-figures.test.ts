import { expect, test } from 'vitest';
import { UnknownCodeError, UnknownFieldError } from '../errors/unknown-errors.ts';
import { fixtureCatalog as catalog, fixtureDataset } from '../fixture/fixture-dataset.ts';
import type { FixtureIds } from '../fixture/fixture-ids.ts';
import { createCatalog } from './create-catalog.ts';
import type { FigureQuery } from './figure-query.ts';

const ids = (query: FigureQuery<FixtureIds>) => catalog.find(query).figures.map(({ id }) => id);
const everything = fixtureDataset.figures.map(({ id }) => id).sort();

test('an empty query finds every figure in id order', () => {
  expect(ids({})).toEqual(everything);
  expect(ids({ unit: undefined })).toEqual(everything);
});

test('the order of the data changes nothing', () => {
  const reversed = createCatalog({
    ...fixtureDataset,
    figures: fixtureDataset.figures.toReversed(),
  });
  expect(reversed.find({ unit: 'cases' }).figures.map(({ id }) => id)).toEqual(
    ids({ unit: 'cases' }),
  );
});

test.each<[string, FigureQuery<FixtureIds>, readonly string[]]>([
  ['source', { source: 'court' }, ['court/convictions/us/2023', 'court/sentences/us/2023/one']],
  ['measure', { measure: 'line/signals' }, ['line/signals/us/2007-2012']],
  [
    'several codes',
    { unit: ['signals', 'percent'] },
    ['line/share-female/us/2023', 'line/signals/us/2007-2012', 'open/share-by-cartels/us/2025'],
  ],
  ['no code at all', { unit: [] }, []],
  ['place', { geography: 'us-ca' }, ['estimate/survey/us-ca/2015', 'line/cases/us-ca/2024']],
  [
    'several fields',
    { geography: ['us', 'us-ca'], unit: 'cases', period: 2024 },
    ['line/cases/us-ca/2024', 'line/cases/us/2024'],
  ],
  ['geography role', { geographyRole: 'residence' }, ['estimate/survey/us-ca/2015']],
  [
    'stage and form',
    { stage: 'at-risk', exploitation: 'sexual-exploitation', kind: 'range' },
    ['estimate/at-risk/us/2001'],
  ],
  ['sex', { sex: 'female', unit: 'victims' }, ['line/victims/us/2023']],
  ['citizenship', { citizenship: 'foreign' }, ['estimate/survey/us-ca/2015']],
  ['role', { role: 'worker' }, ['estimate/survey/us-ca/2015']],
  ['segment', { segment: 'by-phone' }, ['line/cases/us-ca/2024']],
  ['a segment that no figure has', { segment: 'by-text' }, []],
  [
    'age without segments',
    { age: 'minor', segment: null },
    ['estimate/at-risk/us/2001', 'estimate/at-risk/us/2001/upper'],
  ],
  [
    'kind',
    { kind: ['unknown', 'bound'] },
    [
      'estimate/at-risk/us/2001/upper',
      'line/signals/us/2007-2012',
      'open/share-by-cartels/us/2025',
    ],
  ],
  ['qualifier', { qualifier: 'about' }, ['court/convictions/us/2023', 'line/cases/us-ca/2024']],
  [
    'how near it was read',
    { seenKind: ['secondary', 'reprint'] },
    ['line/signals/us/2007-2012', 'line/victims/us/2023'],
  ],
  ['one status of several', { status: 'provisional' }, ['line/cases/us/2024']],
  ['credibility', { credibility: '4' }, ['line/victims/us/2023']],
  ['method', { method: 'survey' }, ['estimate/survey/us-ca/2015']],
  ['calendar', { calendar: 'us-fiscal' }, ['court/convictions/us/2023']],
  ['temporal', { temporal: 'ever' }, ['line/signals/us/2007-2012']],
  ['frame', { frame: 'ilo-forced-labour' }, ['estimate/people/world/2016']],
])('%s', (_, query, expected) => {
  expect(ids(query)).toEqual(expected);
});

test('a place is found with every place within it, at any depth', () => {
  expect(ids({ geography: { within: 'us-ca' } })).toEqual([
    'estimate/survey/us-ca/2015',
    'line/cases/us-ca/2024',
  ]);
  expect(ids({ geography: { within: 'world' } })).toEqual(everything);
  expect(ids({ geography: { within: 'gb' } })).toEqual([]);
});

test('a wider form does not stand for the forms within it', () => {
  expect(ids({ exploitation: 'all', stage: 'at-risk' })).toEqual([]);
});

test('a result tells its breaks, disputes and revisions without being asked', () => {
  const result = catalog.find({ measure: 'line/cases' });
  expect(result.total).toBe(4);
  expect(result.breaks.map(({ id }) => id)).toEqual([
    'break/line-california-2020',
    'break/line-cases-2024',
  ]);
  expect(result.disputed.map(({ id }) => id)).toEqual(['line/cases/us/2023']);
  expect(result.revised.map(({ id }) => id)).toEqual(['line/cases/us/2022', 'line/cases/us/2023']);
  expect([...result]).toEqual(result.figures);
  expect(result.figures).toBe(result.figures);
  expect(catalog.find({ source: 'court' }).breaks).toEqual([]);
});

test('an unknown code names the nearest codes of its axis', () => {
  const loose = createCatalog(fixtureDataset);
  const query = { exploitation: 'sexual exploitation' } as unknown as FigureQuery;
  expect(() => loose.find(query)).toThrow(UnknownCodeError);
  expect(() => loose.find(query)).toThrow(/exploitation.*Nearest: sexual-exploitation/);
  expect(() => loose.find({ geography: 'us-cal' })).toThrow(/us-ca/);
  expect(() => loose.find({ measure: ['line/cases', 'line/calls'] })).toThrow(UnknownCodeError);
  expect(() => loose.find({ segment: '' })).toThrow(UnknownCodeError);
  expect(() => loose.find({ geography: { within: 'europe' } })).toThrow(UnknownCodeError);
  expect(() => loose.find({ kind: 'exact' as 'point' })).toThrow(UnknownCodeError);
});

test('an unknown field is refused, not passed over', () => {
  const query = { geograpy: 'us' } as unknown as FigureQuery;
  expect(() => catalog.find(query as FigureQuery<FixtureIds>)).toThrow(UnknownFieldError);
  expect(() => catalog.find(query as FigureQuery<FixtureIds>)).toThrow(/Nearest: geography/);
});
