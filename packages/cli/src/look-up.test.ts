import { expect, test } from 'vitest';
import { withData } from './fixture/tiny-box.ts';
import { wide, wideBox } from './fixture/wide-box.ts';

const { box, data, folder } = wideBox();

test('an id of another kind is told by the verb that has it', async () => {
  for (const [verb, id, hint] of [
    [
      'source',
      'claim/everyone',
      '"claim/everyone" is the id of a claim, not of a source: darkfigure claim claim/everyone.',
    ],
    [
      'figure',
      'hotline/2023-report',
      '"hotline/2023-report" is the id of a publication, not of a figure: darkfigure source hotline names it.',
    ],
    ['source', '世界世界世界', '"darkfigure source" lists the sources.'],
  ] as const)
    expect((await box.run(withData(verb, id), wide)).err).toContain(hint);
});

test('an id whose redirect leads to what is not there is told for what it is, by every verb', async () => {
  const id = 'hotline/cases/old/2022';
  const about = { id, kind: 'moved', reason: 'A wrong place.', since: '2026.10' } as const;
  const to = 'hotline/cases/aa/1022';
  const dangling = data({ redirects: [{ ...about, to }] });
  const figure = await box.run(['figure', id, '--data', dangling], wide);
  expect([figure.code, figure.err]).toEqual([
    2,
    `darkfigure: "${id}" moved to "${to}", which leads nowhere in this edition: A wrong place.\n`,
  ]);
  const site = folder({ 'a.md': id });
  expect((await box.run(['lock', site, '--data', 'data'], wide)).code).toBe(0);
  const check = await box.run(['check', site, '--data', dangling], wide);
  expect(check.code).toBe(1);
  expect(check.out).toContain('\n  dangling: the text must change\n');
  expect(check.out).toContain(`why: its redirect leads to ${to}, which the data do not hold: A`);
  const lock = await box.run(['lock', folder({ 'a.md': id }), '--data', dangling], wide);
  expect(lock.out).toContain(
    `${id} leads to no record (a fault of the data: its redirect leads to ${to}, which is not there): a.md:1.`,
  );
  const history = await box.run(['history', id, '--data', dangling], wide);
  expect(history.out).toContain(`its redirect leads to ${to}, which is not there (A wrong place.)`);
  const other = data({ redirects: [{ ...about, to: 'hotline/cases' }] });
  expect((await box.run(['figure', id, '--data', other], wide)).err).toContain(
    `"${id}" moved to "hotline/cases", the id of a measure: darkfigure find --measure hotline/cases.`,
  );
});
