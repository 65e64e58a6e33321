import type { Figure } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { tinyPackage } from '../../../audit/src/fixture/tiny-package.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { first, publication, second, third } from '../fixture/tiny-records.ts';
import { wide, wideBox } from '../fixture/wide-box.ts';
import type { Output } from '../io.ts';

const { box, data, folder, run, said } = wideBox();

test('what check found is told by id, with how much, why, and what it asks of the text', async () => {
  const site = folder({ 'a.ts': `['${first.id}', '${second.id}', '${third.id}']` });
  await box.run(['lock', site, '--data', 'data']);
  const vintages = second.vintages.map((vintage, at) =>
    at === 1
      ? { ...vintage, text: '1,300', value: { kind: 'point' as const, value: 1300 } }
      : vintage,
  );
  const figures: Figure[] = [
    { ...first, reliability: { ...first.reliability } },
    { ...second, vintages, status: ['provisional'] as never },
  ];
  const about = { reason: 'Twice.', since: '2026.12' } as const;
  const later = data({
    edition: '2026.12',
    figures,
    redirects: [...tinyDataset.redirects, { id: third.id, kind: 'withdrawn', to: null, ...about }],
  });
  const { out, code } = await box.run(['check', site, '--data', later], wide);
  expect(code).toBe(1);
  const lines = out.split('\n');
  expect(lines[0]).toBe(
    '2 of 3 quoted ids changed: data (edition 2026.11) → data (edition 2026.12).',
  );
  expect(lines.filter((line) => line === second.id)).toHaveLength(1);
  // |1300 − 1234| / (1300 + 1234) is 2.6 %.
  expect(out).toMatch(
    /\n {2}\S+ \(2\.6 %\): the text must change\n {4}.*1,234.* → .*1,300.*\n {4}why: /,
  );
  expect(out).not.toMatch(/ current[ :]| \(0\.0 %\)/);
  const terminal = {
    isTTY: true,
    write: (text: string) => {
      coloured += text;
    },
  };
  let coloured = '';
  await box.run(['check', site, '--data', later], { ...wide, stdout: terminal });
  const styled = coloured.split('\n').filter((line) => /: the text (?:must|may)/.test(line));
  expect(styled.length).toBeGreaterThan(1);
  for (const line of styled) {
    const style = line.includes('must change')
      ? '\u001b[31m'
      : line.includes('read again')
        ? '\u001b[33m'
        : '';
    expect(line.startsWith(style === '' ? '  ' : style), line).toBe(true);
  }
  const updated = await said('check', site, '--data', later, '--update');
  expect(updated).toMatch(
    new RegExp(
      `\\n\\nfigures\\.lock\\.json is up to date\\.\\nNo longer locked, take them out of the text: ${third.id}\\n$`,
    ),
  );
  const again = await box.run(['check', site, '--data', later, '--update'], wide);
  expect([again.code, again.out.includes('No longer locked')]).toEqual([0, false]);
  expect((await box.run(['check', site, '--data', later])).out).not.toContain('up to date');
});

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
