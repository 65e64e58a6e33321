import { expect, test } from 'vitest';
import { unpackRecords } from '../../../../packages/dataset/src/unpack-records.ts';
import { packDataset } from '../fixture/pack-dataset.ts';
import { sourceData } from '../source-data.ts';
import { packRecords } from './pack-records.ts';
import { sourceModules } from './source-modules.ts';

const times = (text: string, part: string) => text.split(part).length - 1;

test('a text that several records have stands once, with signs that are escaped or without', () => {
  const records = Array.from({ length: 5 }, (_, at) => ({
    id: `r${at}`,
    plain: 'a plain text',
    odd: '“an odd text”',
    own: `own ${at} text`,
    list: ['a plain text', at],
  }));
  const text = packRecords({ x: records, y: [{ id: 'a plain text' }] });
  expect(times(text, 'a plain text')).toBe(2);
  expect(times(text, 'an odd text')).toBe(1);
  for (const { own } of records) expect(times(text, own)).toBe(1);
  const { at, first } = unpackRecords(text);
  expect(records.map((_, index) => at('x', index))).toEqual(records);
  // What a record begins with stands in its own line, where it is read without the record.
  expect(first('y', 0)).toBe('a plain text');
});

test('records that are no objects, and objects that begin with no text, come back too', () => {
  const odd = [
    ['a', ['a']],
    ['a', ['a']],
    { n: 1, id: 'a' },
    { n: 1, id: 'a' },
    {},
    [],
    'a',
    'a',
    5,
    null,
    true,
    { id: '' },
  ];
  const { at, first } = unpackRecords(packRecords({ x: odd }));
  expect(odd.map((_, index) => at('x', index))).toEqual(odd);
  expect(odd.map((_, index) => first('x', index))).toEqual(odd.map(() => ''));
});

test('a source with one figure declares it, and its module has it', () => {
  const [source] = packDataset.sources;
  if (source === undefined) throw new Error('no source');
  const of = sourceData(packDataset, source);
  const modules = sourceModules({ ...of, figures: of.figures.slice(0, 1) });
  expect(modules.get('made-up.d.cts')).toMatch(
    /export declare const\n {2}persons_us_2011: Figure;\n/,
  );
  expect(times(modules.get('made-up.node.js') ?? '', 'export const ')).toBe(2);
});
