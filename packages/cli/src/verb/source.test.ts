import { expect, test } from 'vitest';
import { withData } from '../fixture/tiny-box.ts';
import { first, measure, publication, second, source, third } from '../fixture/tiny-records.ts';
import { wideBox } from '../fixture/wide-box.ts';

const { box, data, said } = wideBox();

test('a source says what it cannot see', async () => {
  const { out } = await box.run(withData('source', 'hotline'));
  expect(out).toContain('Whoever does not call.');
  expect(out).toContain('hotline/2023-report');
  const json = JSON.parse((await box.run(withData('source', 'hotline', '--json'))).out);
  expect(Object.keys(json)).toEqual(['edition', 'source', 'publications', 'measures', 'figures']);
  expect(json.figures).toBe(3);
});

test('what is told of one source is of no other', async () => {
  const other = { ...source, id: 'other', title: 'Other', url: null };
  const publications = [
    publication,
    { ...publication, id: 'other/report', source: 'other', title: 'Theirs' },
  ];
  const measures = [
    measure,
    { ...measure, id: 'other/cases', source: 'other', label: 'their cases' },
  ];
  const theirs = { ...first, id: 'other/cases/aa/2020', source: 'other', measure: 'other/cases' };
  const name = data({
    sources: [source, other],
    publications,
    measures,
    figures: [first, second, third, theirs],
  });
  const text = await said('source', 'hotline', '--data', name);
  expect(text).not.toMatch(/Theirs|their cases/);
  expect(text).toMatch(/\nPage +https:\/\/example\.org\/page\n/);
  expect(text).toMatch(/\nFigures +3: /);
  const counts = (await said('source', '--data', name))
    .trim()
    .split('\n')
    .map((line) => line.split(/ {2,}/).at(-1));
  expect(counts).toEqual(['Figures', '3', '1']);
});

test('a source is told with what is not known of it, and who retold what', async () => {
  const name = data({
    sources: [
      {
        ...source,
        url: null,
        terms: {
          status: 'read',
          summary: 'Free.',
          seenAt: 'https://example.org/t',
          seenOn: '2026-01-01',
        } as never,
      },
    ],
    publications: [
      publication,
      {
        ...publication,
        id: 'hotline/retold',
        kind: 'relay',
        published: null,
        title: 'Retold',
        publisher: 'A paper',
      },
    ],
  });
  const text = await said('source', 'hotline', '--data', name);
  expect(text).toMatch(/\nPage +none known\n/);
  expect(text).toMatch(/\nTerms of use +Free\. \(https:\/\/example\.org\/t\)\n/);
  expect(text).toContain('\nhotline/retold: Retold (undated, retold by A paper)\n');
  expect(text).toContain(`\n${publication.id}: ${publication.title} (${publication.published})\n`);
  expect(text).toMatch(/\nFigures +3: darkfigure find --source hotline\n/);
  expect(await said(...withData('source', 'hotline'))).toMatch(/\nTerms of use +not read by us\n/);
  const listed = (await said('source', '--data', name))
    .split('\n')
    .map((line) => line.split(/ {2,}/));
  expect(listed[0]).toEqual(['Source', 'Title', 'Publisher', 'Trusted', 'Figures']);
  expect(listed[1]?.at(-1)).toBe('3');
});
