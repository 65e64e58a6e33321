import { expect, test } from 'vitest';
import { tinyBox, withData } from '../fixture/tiny-box.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';

const box = tinyBox();

test('a figure comes with its sentence, scope, readings, error and grades', async () => {
  const { out } = await box.run(withData('figure', 'hotline/cases/aa/2022'));
  for (const part of [
    'hotline/cases/aa/2022',
    'Hotline of Aa',
    'Situations that may be trafficking.',
    '2022-01-01 to 2022-12-31',
    '"1,200"',
    '"1,234"',
    'stands now',
    'under label (coverage label; says the source): Only who calls is counted.',
    'Careful, with gaps.',
    'From 2021-01-01: Texts are counted too.',
    'A digit is wrong. Read 1,234.',
    'Counts cases, not people.',
    'https://example.org/page',
  ]) {
    expect(out.replace(/\s+/g, ' ')).toContain(part);
  }
});

test('the JSON of a figure holds the record as published, with what must stand beside it', async () => {
  const { out } = await box.run(withData('figure', 'hotline/cases/aa/2022', '--json'));
  const answer = JSON.parse(out);
  expect(Object.keys(answer)).toEqual([
    'edition',
    'figure',
    'sentence',
    'vintages',
    'corrections',
    'breaks',
  ]);
  expect(answer.figure).toEqual(JSON.parse(JSON.stringify(tinyDataset.figures[1])));
  expect(answer.sentence).toContain('1,234');
  expect(answer.vintages.map((vintage: { isCurrent: boolean }) => vintage.isCurrent)).toEqual([
    false,
    true,
  ]);
  expect(answer.corrections[0].id).toBe('correction/hotline-typo');
  expect(answer.breaks[0].id).toBe('break/hotline-2021');
});

test('an id that moved leads to its new place', async () => {
  const { out } = await box.run(withData('figure', 'hotline/cases/old/2022'));
  expect(out).toContain('hotline/cases/aa/2022');
});
