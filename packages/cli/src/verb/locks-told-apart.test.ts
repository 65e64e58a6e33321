import { join } from 'node:path';
import type { Figure } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { tinyPackage } from '../../../audit/src/fixture/tiny-package.ts';
import { tinyBox } from '../fixture/tiny-box.ts';
import { tinyFiles } from '../fixture/tiny-files.ts';
import { first, publication, second, third } from '../fixture/tiny-records.ts';
import type { Output } from '../io.ts';

const box = tinyBox();
const { data, folder } = tinyFiles(box);
const wide = { columns: 1000 };
const run = (...argv: readonly string[]) => box.run(argv, wide);
const said = async (...argv: readonly string[]) => (await run(...argv)).out;

test('the same number from another publication may stay, and does not keep a lock from being written', async () => {
  const site = folder({ 'a.ts': `'${first.id}'` });
  await run('lock', site, '--data', 'data');
  const [vintage] = first.vintages;
  if (vintage === undefined) throw new Error('the fixture is too small');
  const publications = [
    publication,
    { ...publication, id: 'hotline/2024-report', published: '2024-05' },
  ];
  const figures = [
    {
      ...first,
      vintages: [vintage, { ...vintage, publication: 'hotline/2024-report' }],
      current: [1],
    },
    second,
    third,
  ];
  const name = data({ publications, figures });
  let coloured = '';
  const terminal: Output = {
    isTTY: true,
    write: (text) => {
      coloured += text;
    },
  };
  const { code, out } = await run('check', site, '--data', name);
  expect([code, out.split('\n')[0]]).toEqual([
    0,
    '0 of 1 quoted ids changed: data (edition 2026.11) → data (edition 2026.11).',
  ]);
  expect(out).toMatch(/\n\nhotline\/cases\/aa\/2020\n {2}[^\n(%]*: the text may stay\n {4}/);
  await box.run(['check', site, '--data', name], { ...wide, stdout: terminal });
  const stays = out.split('\n').find((line) => line.endsWith(': the text may stay'));
  expect(coloured.split('\n')).toContain(stays);
  expect(JSON.parse(await said('lock', site, '--data', name, '--json'))).toMatchObject({
    written: true,
    changed: 0,
  });
});

test('a figure that was locked and changed keeps a new lock from being written, and says how many', async () => {
  const site = folder({ 'a.ts': `['${second.id}', '${third.id}']` });
  await run('lock', site, '--data', 'data');
  const vintages = second.vintages.map((vintage, at) =>
    at === 1
      ? { ...vintage, text: '1,500', value: { kind: 'point' as const, value: 1500 } }
      : vintage,
  );
  const status = ['provisional'] as unknown as Figure['status'];
  const figures = [first, { ...second, vintages, status }, { ...third, status }];
  const name = data({ figures });
  const locked = await run('lock', site, '--data', name);
  expect(locked.code).toBe(1);
  const { changed } = JSON.parse(await said('lock', site, '--data', name, '--json'));
  expect(changed).toBeGreaterThan(0);
  expect(locked.out).toBe(
    `Not written: of the locked figures, ${changed} changed. "darkfigure check" says how; after review, "darkfigure check --update".\n`,
  );
  // From within the project no folder is named.
  const inside = await box.run(['check', '--data', `../${name}`], {
    ...wide,
    cwd: join(box.folder, site),
  });
  const outside = await run('check', site, '--data', name);
  expect(inside.out).toBe(outside.out);
  const lines = outside.out.split('\n');
  const headings = lines.flatMap((line, at) =>
    /^hotline/.test(line) ? [[lines[at - 1], line]] : [],
  );
  expect(headings.map(([before]) => before)).toEqual(headings.map(() => ''));
  expect(new Set(headings.map(([, id]) => id)).size).toBe(headings.length);
  expect(headings[0]).toEqual(['', second.id]);
  // |1500 − 1234| / (1500 + 1234) = 0.0973; of a status there is no size.
  expect(outside.out.match(/\(\S+ %\)/g)).toEqual(['(9.7 %)']);
  // What changed, where in the record unless it is the number itself, how much, and what to do.
  expect(lines).toContain('  revised (9.7 %): the text must change');
  expect(
    lines.filter((line) => line === '  status-changed status: the text must be read again'),
  ).toHaveLength(2);
  const { gone } = JSON.parse(
    await said(
      'check',
      site,
      '--data',
      data({ figures: [first, second], claims: [], corrections: [] }),
      '--json',
    ),
  );
  expect(gone).toEqual([]);
  const { figures: told } = JSON.parse(
    await said(
      'lock',
      folder({ 'a.ts': `'${first.id}'` }),
      '--id',
      third.id,
      '--data',
      'data',
      '--json',
    ),
  );
  expect(told).toEqual([third.id]);
});

test('a lock of packages is compared by their versions', async () => {
  const files = Object.fromEntries(tinyPackage());
  const known = JSON.parse(files['dist/json/figures.json'] ?? '')[0].id;
  const next = { ...files, 'package.json': '{"name":"@darkfigure/dataset","version":"2.0.0"}' };
  const site = folder({ 'a.ts': `'${known}'` });
  await run('lock', site, '--data', folder(files));
  expect(await said('check', site, '--data', folder(next))).toMatch(
    /^0 of 1 quoted ids changed: 1\.0\.0 \(edition \S+\) → 2\.0\.0 \(edition \S+\)\.\n/,
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

test('JSON of a lock has the sources that are imported whole, and the files that were not read', async () => {
  const whole = "import { hotline } from '@darkfigure/dataset/sources/hotline';";
  const site = folder({ 'a.ts': whole, 'b.js': 'x'.repeat(5_000_001) });
  const answer = JSON.parse(await said('lock', site, '--data', 'data', '--json'));
  expect(answer.sources).toEqual({ hotline: [{ file: 'a.ts', line: 1 }] });
  expect(answer.skipped).toEqual(['b.js']);
});

test('one figure that changed keeps a lock from being written; one that is gone stays locked until told otherwise', async () => {
  const site = folder({ 'a.ts': `['${first.id}', '${third.id}']` });
  await run('lock', site, '--data', 'data');
  const lost = data({ figures: [first, second], claims: [], corrections: [] });
  expect(await said('lock', site, '--data', lost)).toMatch(
    /^Not written: of the locked figures, 1 changed\./,
  );
  const checked = await run('check', site, '--data', lost);
  expect(checked.code).toBe(1);
  expect(checked.out).not.toMatch(/No longer locked|up to date/);
});
