import type { Dataset } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { withData } from '../fixture/tiny-box.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { wide, wideBox } from '../fixture/wide-box.ts';

const { box, data, run, said } = wideBox();

test('codes are listed, and explained in every list that holds them', async () => {
  const lists = JSON.parse((await box.run(withData('codes', '--json'))).out).lists;
  expect(lists).toContainEqual({ list: 'stage', codes: ['potential', 'identified'] });
  expect(lists).toContainEqual({ list: 'geography', codes: ['aa', 'somewhere'] });
  const all = JSON.parse((await box.run(withData('codes', 'all', '--json'))).out).codes;
  expect(all.map(({ list }: { list: string }) => list)).toEqual(['exploitation', 'age']);
});

test('a list with one code is a list; a word that only holds “source” is none', async () => {
  expect(await said(...withData('codes', 'bound-op'))).toMatch(
    /\ngt +bound-op +more than +What gt means\.\n/,
  );
  for (const word of ['xmeasure', 'sourcesx', 'measurement-x'])
    expect((await run(...withData('codes', word))).err).not.toContain('no code list of');
});

test('a code is told with its list, what it is part of, and what others call it', async () => {
  const code = { list: 'stage', code: 'sure', label: 'sure', definition: 'It is sure.' };
  const codes = [
    ...tinyDataset.codes,
    { ...code, broader: 'identified', mapping: { sdmx: 'A', other: 'x' } },
    { ...code, code: 'plain' },
  ];
  const name = data({ codes: codes as Dataset['codes'] });
  const cells = async (asked: string) =>
    (await said('codes', asked, '--data', name)).split('\n').map((line) => line.split(/ {2,}/));
  expect(await cells('sure')).toContainEqual([
    'sure',
    'stage',
    'sure',
    'It is sure. Part of identified. [sdmx A; other x]',
  ]);
  expect(await cells('plain')).toContainEqual(['plain', 'stage', 'sure', 'It is sure.']);
  const { codes: list } = JSON.parse(await said('codes', 'stage', '--data', name, '--json'));
  expect(list.map((entry: { code: string }) => entry.code)).toEqual([
    'potential',
    'identified',
    'sure',
    'plain',
  ]);
  const lists = await said(...withData('codes'));
  expect(lists).toMatch(/^List +Codes\n/);
  expect(lists).toContain('potential, identified\n');
  const { err } = await box.run(withData('codes', 'stag'), wide);
  expect(err).toContain('There is no list or code "stag". Nearest: stage');
  expect(err).not.toContain('shows all');
  for (const [word, kind] of [
    ['source', 'sources'],
    ['measures', 'measures'],
  ] as const)
    expect((await box.run(withData('codes', word), wide)).err).toContain(
      `no code list of ${kind}.`,
    );
});
