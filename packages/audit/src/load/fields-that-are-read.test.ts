import { expect, test } from 'vitest';
import { type RecordType, recordTypes } from '../compare/record-type.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { parseLine, parseRecords } from './parse-records.ts';
import { shapeProblems } from './shape-problems.ts';

type Fields = Record<string, unknown>;
const copyOf = (record: unknown) => JSON.parse(JSON.stringify(record)) as Fields;
const firstOf = (type: RecordType) => {
  const [record] = tinyDataset[type];
  if (record === undefined) throw new Error(`the fixture has no ${type}`);
  return copyOf(record);
};
/** A record with what stands at a path replaced; undefined takes it away. */
function withAt(record: Fields, path: string, value: unknown): Fields {
  const copy = copyOf(record);
  const keys = path.split('/');
  let at = copy;
  for (const key of keys.slice(0, -1)) at = at[key] as Fields;
  const last = keys.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

test.each(recordTypes.map((type) => [type]))(
  'every record of the %s has the shape that is asked for',
  (type) => {
    for (const record of tinyDataset[type]) expect(shapeProblems(type, copyOf(record))).toEqual([]);
  },
);

/**
 * What comparing, describing and locking read of a record without looking whether it is there: the ids, the words that are
 * printed, and every axis of a scope. Written out by reading the types of the schema: all that is required there, but for
 * what only the build looks at.
 */
const texts: Readonly<Record<RecordType, string>> = {
  sources:
    'id title publisher description blindSpots reliability/grade reliability/reason terms/status',
  publications: 'id source kind title publisher looks/0/url looks/0/kind looks/0/on',
  measures: 'id source label definition unit stage frame temporal method role geographyRole',
  figures: [
    'id source measure scope/unit scope/stage scope/frame scope/exploitation scope/population/role',
    'scope/population/age scope/population/sex scope/population/citizenship scope/geography/code',
    'scope/geography/role scope/period/calendar scope/period/temporal scope/method status/0',
    'vintages/0/publication vintages/0/text vintages/0/qualifier vintages/0/seenAt vintages/0/seenKind',
    'vintages/0/seenOn vintages/0/row uncertainty/0/kind uncertainty/0/direction uncertainty/0/statedBy',
    'uncertainty/0/note reliability/grade reliability/reason credibility/grade credibility/reason',
  ].join(' '),
  claims:
    'id statement appearances/0/where appearances/0/text appearances/0/scope mutations/0 verdict confidence rationale restsOn/0 instead/0/figure instead/0/why',
  breaks: 'id source measures/0 at kind what',
  corrections: 'id source what instead figures/0',
  redirects: 'id kind reason',
  geographies: 'code label kind definition',
  codes: 'list code label definition',
  inputs: 'path sha256',
};
/** Texts that may be null, and must still be there. */
const nullable: Partial<Record<RecordType, string>> = {
  sources: 'url',
  publications: 'published url',
  figures: 'scope/period/start scope/period/end vintages/0/locator',
  claims: 'appearances/0/published appearances/0/cites',
  breaks: 'geography',
};
const lists: Partial<Record<RecordType, string>> = {
  publications: 'looks',
  figures: 'status current vintages uncertainty breaks notes scope/population/segments',
  claims: 'appearances mutations restsOn instead',
  breaks: 'measures',
  corrections: 'figures',
  geographies: 'within',
};
const objects: Partial<Record<RecordType, string>> = {
  sources: 'reliability terms',
  publications: 'looks/0',
  figures:
    'scope scope/population scope/geography scope/period vintages/0 uncertainty/0 reliability credibility',
  claims: 'appearances/0 instead/0',
};
const of = (table: Partial<Record<RecordType, string>>) =>
  recordTypes.flatMap((type) =>
    (table[type] ?? '').split(' ').flatMap((path) => (path === '' ? [] : [[type, path] as const])),
  );

test.each(of(texts))('of %s %s is a text', (type, path) => {
  for (const other of [5, true, null, ['x'], { x: 1 }])
    expect(shapeProblems(type, withAt(firstOf(type), path, other))).toContain(
      `${path}: expected a text`,
    );
  if (!/\/0$/.test(path))
    expect(shapeProblems(type, withAt(firstOf(type), path, undefined))).toEqual([
      `${path}: expected a text`,
    ]);
  // Whatever the words are, and none too: what they mean is asked of the JSON Schema.
  if (!(type === 'redirects' && path === 'kind'))
    expect(shapeProblems(type, withAt(firstOf(type), path, ''))).toEqual([]);
});

test.each(of(nullable))('of %s %s is a text or null', (type, path) => {
  for (const other of [5, false, [], {}, undefined])
    expect(shapeProblems(type, withAt(firstOf(type), path, other))).toEqual([
      `${path}: expected a text or null`,
    ]);
  for (const fine of [null, 'x'])
    expect(shapeProblems(type, withAt(firstOf(type), path, fine))).toEqual([]);
});

test.each(of(lists))('of %s %s is a list', (type, path) => {
  for (const other of [5, 'x', null, { length: 0 }, undefined])
    expect(shapeProblems(type, withAt(firstOf(type), path, other))).toContain(
      `${path}: expected a list`,
    );
  const entry = path === 'vintages' ? [{}] : [null];
  const said = shapeProblems(type, withAt(firstOf(type), path, entry));
  expect(said.length).toBeGreaterThan(0);
  for (const problem of said) expect(problem).toMatch(new RegExp(`^${path}/0(/|:)`));
});

test.each(of(objects))('of %s %s is an object', (type, path) => {
  for (const other of [5, 'x', null, [], undefined])
    expect(shapeProblems(type, withAt(firstOf(type), path, other))).toEqual([
      `${path}: expected an object`,
    ]);
});

const value = 'vintages/0/value';
test.each<[string, object, readonly string[]]>([
  ['point', { value: 1 }, ['value']],
  ['range', { low: 1, high: 2, basis: 'x' }, ['low', 'high', 'basis']],
  ['interval', { low: 1, high: 2, level: 0.9, basis: 'x' }, ['low', 'high', 'level', 'basis']],
  ['bound', { op: 'gt', value: 1 }, ['op', 'value']],
  ['unknown', { reason: 'x' }, ['reason']],
])('a value of the kind %s has its fields', (kind, fields, names) => {
  const said = (made: object) => shapeProblems('figures', withAt(firstOf('figures'), value, made));
  expect(said({ kind, ...fields })).toEqual([]);
  for (const name of names) {
    const expected = ['basis', 'op', 'reason'].includes(name) ? 'a text' : 'a number';
    for (const other of [null, [], expected === 'a text' ? 5 : '5'])
      expect(said({ kind, ...fields, [name]: other })).toEqual([
        `${value}/${name}: expected ${expected}`,
      ]);
  }
  for (const other of ['', 'Point', 'toString', null, undefined])
    expect(said({ ...fields, kind: other })).toEqual([
      `${value}: expected a value of a known kind`,
    ]);
});

test('what stands is a position among the vintages, and there is one', () => {
  const [first = {}] = firstOf('figures').vintages as Fields[];
  const said = (current: unknown, vintages: unknown) =>
    shapeProblems('figures', { ...firstOf('figures'), current, vintages });
  expect(said([0, 1], [first, first])).toEqual([]);
  expect(said([0], [])).toEqual(['vintages: expected at least one']);
  expect(said([], [first])).toEqual(['current: expected at least one']);
  expect(said([0, 1, -1, 0.5], [first])).toEqual(
    [1, -1, 0.5].map((at) => `current: there is no vintage ${at}`),
  );
});

test('a redirect leads where its kind says', () => {
  const said = (kind: unknown, to: unknown) =>
    shapeProblems('redirects', { ...firstOf('redirects'), kind, to });
  for (const [kind, fine, wrong] of [
    ['moved', ['a'], [null, ['a'], 5, undefined]],
    ['split', [['a'], ['a', 'b']], [null, 'a', [], [5], ['a', 5], [5, 'a'], undefined]],
    ['withdrawn', [null], ['a', ['a'], [], undefined]],
  ] as const) {
    for (const to of fine) expect(said(kind, to)).toEqual([]);
    for (const to of wrong) expect(said(kind, to), `${kind} ${String(to)}`).toHaveLength(1);
  }
  for (const kind of ['', 'gone', 'toString'])
    expect(said(kind, null)).toEqual(['kind: expected moved, split or withdrawn']);
});

test('a record may be 24 levels deep, and no deeper', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 'x' : [nested(levels - 1)]);
  const said = (levels: number) =>
    shapeProblems('codes', { ...firstOf('codes'), more: nested(levels) });
  // The record itself is the first.
  expect(said(23)).toEqual([]);
  expect(said(24)).toEqual(['nested deeper than 24 levels']);
});

test('of one record a hundred problems are told, and of one file a hundred and where it ends', () => {
  const many = { ...firstOf('figures'), notes: Array.from({ length: 150 }, () => 5) };
  expect(shapeProblems('figures', many)).toHaveLength(100);
  const lines = Buffer.from('[]\n'.repeat(150));
  const { issues, records } = parseRecords('codes', 'f', lines, { framing: 'jsonl', longest: 99 });
  expect(records).toEqual([]);
  expect(issues.slice(0, 100).map(({ line }) => line)).toEqual(
    Array.from({ length: 100 }, (_, at) => at + 1),
  );
  expect(issues.slice(100)).toEqual([{ file: 'f', line: 101, message: 'not read any further' }]);
});

test.each<[string, readonly number[], string]>([
  [
    'a byte order mark',
    [0xef, 0xbb, 0xbf, 0x7b, 0x7d],
    'a byte order mark stands before the record',
  ],
  ['bytes of no text', [0x22, 0xff, 0x22], 'not UTF-8'],
  ['half a mark', [0xef, 0xbb], 'not UTF-8'],
  // Three bytes of a character that is no mark.
  ['another character', [0xef, 0xbb, 0xbe, 0x7b, 0x7d], 'not JSON'],
  ['blanks', [0x20, 0x09, 0x0d], 'the line is empty'],
  ['nothing', [], 'the line is empty'],
  ['a list', [0x5b, 0x5d], 'expected one JSON object a line'],
  ['null', [0x6e, 0x75, 0x6c, 0x6c], 'expected one JSON object a line'],
])('a line of %s is no record', (_name, bytes, problem) => {
  expect(parseLine('codes', Buffer.from(bytes))).toEqual({ problems: [problem] });
});

test('a mark within a text is a part of it', () => {
  const record = { ...firstOf('codes'), label: '\ufeffx\ufeff' };
  expect(parseLine('codes', Buffer.from(JSON.stringify(record)))).toEqual({ record });
});
