import { expect, test } from 'vitest';
import { withData } from '../fixture/tiny-box.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { first, gap, second, third } from '../fixture/tiny-records.ts';
import { wideBox } from '../fixture/wide-box.ts';

const { data, said } = wideBox();

test('a code that the data do not list is told as it is', async () => {
  const name = data({ codes: tinyDataset.codes.filter(({ list }) => list !== 'unit') });
  const text = await said('figure', first.id, '--data', name);
  expect(text).toMatch(/\nUnit +cases\n/);
  expect(text).not.toMatch(/undefined|null/);
  expect(text).toContain('; says the source): ');
  expect(text).toContain('; our judgement): Coded by hand.\n');
});

test('of a figure its own breaks are told, and between figures only where both have it', async () => {
  const breaks = [gap, { ...gap, id: 'break/other', what: 'Another thing.' }];
  const figures = [first, { ...second, breaks: ['break/other'] }, third];
  const name = data({ breaks, figures });
  expect(await said('figure', first.id, '--data', name)).not.toContain('Another thing.');
  const apart = data({ breaks, figures: [first, { ...second, breaks: [] }] });
  expect(await said('find', '--data', apart)).not.toContain('Series break');
});

test('where a reading has no place in its publication none is told', async () => {
  const vintages = second.vintages.map((vintage) => ({ ...vintage, locator: null }));
  const text = await said(
    'figure',
    second.id,
    '--data',
    data({ figures: [first, { ...second, vintages }, third] }),
  );
  expect(text).toMatch(/\nhotline\/2023-report: read on \d{4}-\d\d-\d\d in /);
});

test('a figure is told with what would be needed, the nearest and its notes, each on a line', async () => {
  const unanswered = {
    question: 'How many?',
    why: 'Nobody counts.',
    needed: ['A frame.', 'A survey.'],
    nearest: [{ figure: second.id, why: 'Counts less.' }],
  };
  const contested = { about: 'the sample', for: [], against: [] };
  const name = data({
    figures: [{ ...third, unanswered, contested, notes: ['One.', 'Two.'] }, first, second],
  });
  const text = await said('figure', third.id, '--data', name);
  expect(text).toContain(
    '\n\nWhat would be needed to know it\nA frame.\nA survey.\n\nNearest quantities, and why none is the answer\n',
  );
  expect(text).toContain(`\n${second.id}: Counts less.\n`);
  expect(text).toContain('\nNotes\nOne.\nTwo.\n');
  expect(text).toContain('The method is contested: the sample\n');
  expect(await said(...withData('figure', first.id))).not.toMatch(/needed|Nearest|contested/);
});
