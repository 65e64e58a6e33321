import { expect, test } from 'vitest';
import { first, publication, second, third } from '../fixture/tiny-records.ts';
import { wide, wideBox } from '../fixture/wide-box.ts';

const { box, data, run, said } = wideBox();

test('a figure is followed through editions, those without it too', async () => {
  const { id } = second;
  const about = { reason: 'By age.', since: '2026.12' } as const;
  const others = [first, third];
  const split = { id, kind: 'split', to: [first.id, third.id], ...about } as const;
  const gone = { id, kind: 'withdrawn', to: null, ...about } as const;
  const names = [
    data({ edition: '2026.09', figures: others, claims: [], corrections: [], redirects: [] }),
    'data',
    data({ edition: '2026.12', figures: others, claims: [], corrections: [], redirects: [split] }),
    data({ edition: '2027.01', figures: others, claims: [], corrections: [], redirects: [gone] }),
  ];
  const [absent = ''] = names;
  const text = await said('history', id, ...names.flatMap((name) => ['--data', name]));
  expect(text).toContain(`${absent} (edition 2026.09)\n  absent\n`);
  expect(text).toContain(`(edition 2026.12)\n  split to ${first.id}, ${third.id} (By age.)\n`);
  expect(text).toContain('(edition 2027.01)\n  withdrawn (By age.)\n');
  expect(text).toMatch(/data \(edition 2026\.11\)\n {2}(?!moved).*1,234.*; normal\n/);
  expect(text).toMatch(/^Published +Reading +Why it differs$/m);
  expect(text).toMatch(/^2023-05 .*stands now +better-source-data$/m);
  const unknown = await box.run(['history', id, '--data', absent], wide);
  expect([unknown.code, unknown.out]).toEqual([2, '']);
  const moved = data({
    redirects: [{ id: 'hotline/cases/aa/1999', kind: 'moved', to: id, ...about }],
  });
  expect(await said('history', 'hotline/cases/aa/1999', '--data', moved)).toMatch(
    new RegExp(`\\n {2}moved to ${id} \\(By age\\.\\): .*1,234`),
  );
});

test('history names the nearest of the last that was read, and what has no readings has no table', async () => {
  const empty = data({ figures: [], claims: [], corrections: [] });
  const near = await run('history', 'hotline/cases/aa/2024', '--data', empty, '--data', 'data');
  expect(near.err).toContain('Nearest: ');
  const about = { reason: 'x', since: '2026.12' } as const;
  const gone = { id: 'hotline/cases/aa/1999', kind: 'withdrawn', to: null, ...about } as const;
  const none = await said('history', gone.id, '--data', data({ redirects: [gone] }));
  expect(none).toMatch(
    /^hotline\/cases\/aa\/1999\n\ndata-\d+ \(edition 2026\.11\)\n {2}withdrawn \(x\)\n$/,
  );
  const [vintage] = first.vintages;
  if (vintage === undefined) throw new Error('the fixture is too small');
  const undated = [{ ...publication, published: null }];
  const read = await said('history', second.id, '--data', data({ publications: undated }));
  expect(read).toMatch(/\nundated +[^\n]*1,200[^\n]*\n/);
  expect(read.match(/stands now/g)).toHaveLength(1);
  const noted = data({ figures: [first, { ...second, notes: ['New.'] }, third] });
  const changes = await said('history', second.id, '--data', 'data', '--data', noted);
  expect(changes).toMatch(/\n {4}metadata-changed notes\S*: .* → .*New\./);
});
