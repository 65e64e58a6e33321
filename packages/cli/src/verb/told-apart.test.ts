import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textWidth } from '@darkfigure/audit/terminal';
import type { Dataset, Figure } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { tinyPackage } from '../../../audit/src/fixture/tiny-package.ts';
import { nearestWords } from '../args/nearest-word.ts';
import { tinyBox, withData } from '../fixture/tiny-box.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import type { Output } from '../io.ts';
import { verbHelp } from '../render/help.ts';
import { paragraph } from '../render/layout.ts';
import { writeLines } from '../write.ts';

const box = tinyBox();
const [first, second, third] = tinyDataset.figures;
const [source] = tinyDataset.sources;
const [publication] = tinyDataset.publications;
const [measure] = tinyDataset.measures;
const [gap] = tinyDataset.breaks;
if (!first || !second || !third || !source || !publication || !measure || !gap)
  throw new Error('the fixture is too small');
let made = 0;
function data(fields: Partial<Dataset>): string {
  made += 1;
  box.write(`data-${made}`, { ...tinyDataset, ...fields });
  return `data-${made}`;
}
function folder(files: Readonly<Record<string, string>>, called?: string): string {
  made += 1;
  const name = called ?? `folder-${made}`;
  for (const [path, text] of Object.entries({ ...files, '.keep': '' })) {
    mkdirSync(join(box.folder, name, path, '..'), { recursive: true });
    writeFileSync(join(box.folder, name, path), text);
  }
  return name;
}
const wide = { columns: 1000 };
const run = (...argv: readonly string[]) => box.run(argv, wide);
const said = async (...argv: readonly string[]) => (await run(...argv)).out;

test('words that are as near as each other come in one order, whatever order they are known in', () => {
  const orders = [
    ['ab', 'ac', 'ad'],
    ['ab', 'ad', 'ac'],
    ['ac', 'ab', 'ad'],
    ['ac', 'ad', 'ab'],
    ['ad', 'ab', 'ac'],
    ['ad', 'ac', 'ab'],
  ];
  for (const known of orders) expect(nearestWords('aa', known)).toEqual(['ab', 'ac', 'ad']);
});

test('the installed figures are opened where no others are named', async () => {
  const { edition } = JSON.parse(await said('--version', '--json'));
  const found = JSON.parse(await said('find', '--json', '--limit', '1'));
  expect([found.edition, found.figures.length]).toEqual([edition, 1]);
  const { id } = found.figures[0].figure;
  expect(await said('history', id)).toContain(`\ninstalled (edition ${edition})\n`);
});

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

test('a limit is a decimal number', async () => {
  const figures = Array.from(
    { length: 14 },
    (_, at): Figure => ({ ...first, id: `hotline/cases/aa/${2000 + at}` }),
  );
  const name = data({ figures, redirects: [], claims: [], corrections: [] });
  expect(await said('find', '--limit', '12', '--data', name)).toContain(
    '12 of 14 figures. --limit 0',
  );
});

test('readings that disagree are counted, and of those that stand none is an earlier one', async () => {
  const disputed = { ...second, status: ['disputed'], current: [0, 1] } as Figure;
  const told = await said('find', '--data', data({ figures: [first, disputed, third] }));
  expect(told).toContain('\n3 of 3 figures. Readings disagree in 1.\n');
  const none = await said(
    'find',
    '--data',
    data({ figures: [first, third], claims: [], corrections: [] }),
  );
  expect(none).toContain('\n2 of 2 figures.\n');
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

test('a list with one code is a list; a word that only holds “source” is none', async () => {
  expect(await said(...withData('codes', 'bound-op'))).toMatch(
    /\ngt +bound-op +more than +What gt means\.\n/,
  );
  for (const word of ['xmeasure', 'sourcesx', 'measurement-x'])
    expect((await run(...withData('codes', word))).err).not.toContain('no code list of');
});

test('the nearest of a code is told without the list of all', async () => {
  const near = await run(...withData('find', '--unit', 'case'));
  expect(near.err).toContain('cases');
  expect(near.err).not.toContain('lists the codes');
  const date = await run(...withData('find', '--period', '2023-02-31'));
  expect(date.err).not.toMatch(/lists the/);
  expect((await run('--versoin')).err).toBe(
    'darkfigure: There is no option --versoin. Nearest: --version. "darkfigure --help" explains.\n',
  );
});

test('a diff is a page, Markdown or text, as was asked', async () => {
  const other = data({ edition: '2026.12' });
  expect(await said('diff', 'data', other, '--html')).toMatch(/^<!doctype html>/i);
  expect(await said('diff', 'data', other, '--markdown')).toMatch(/^# /);
  expect(await said('diff', 'data', other)).toMatch(/^[^<#]/);
});

test('a name of a file that cannot be one is told by what the system says', async () => {
  const long = 'x'.repeat(300);
  const policy = await run('diff', 'data', 'data', '--policy', long);
  expect([policy.code, policy.err]).toEqual([
    3,
    `darkfigure: ${long}: cannot be read (ENAMETOOLONG)\n`,
  ]);
  writeFileSync(join(box.folder, 'a-file'), '');
  for (const argv of [
    ['check', 'a-file/x'],
    ['diff', 'data', 'data', '--policy', 'a-file/x'],
  ])
    expect((await run(...argv)).err).toMatch(/^darkfigure: a-file\/x: no such (?:file|folder)\n$/);
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

test('no line of any answer runs into another, however narrow', async () => {
  const needed = ['A frame that names everybody.', 'A survey that asks everybody.'];
  const unanswered = { question: 'How many?', why: 'Nobody counts.', needed, nearest: [] };
  const name = data({ figures: [{ ...first, unanswered, notes: needed }, second, third] });
  const site = folder({
    'a.ts': 'catalog.figure(`hotline/cases/aa/$'.concat(
      '{year}`);\ncatalog.figure(`hotline/cases/bb/$',
      '{year}`)',
    ),
    'b.js': 'x'.repeat(5_000_001),
    'c.js': 'x'.repeat(5_000_001),
  });
  const noted = data({
    figures: [{ ...first, notes: ['A note that is new and long.'] }, second, third],
  });
  for (const argv of [
    ['figure', first.id, '--data', name],
    ['lock', site, '--data', 'data'],
    ['history', first.id, '--data', 'data', '--data', noted],
    ['verify', folder({ ...Object.fromEntries(tinyPackage()), 'dist/one': '', 'dist/two': '' })],
  ]) {
    const { out } = await box.run(argv, { columns: 30 });
    for (const line of out.split('\n')) {
      if (!/\S{25}/.test(line)) expect(textWidth(line), line).toBeLessThanOrEqual(30);
      expect(line).not.toMatch(/\S,\S*[a-z ]{2} {2}|\.,[A-Z]/);
    }
  }
});

test('help fits, and is broken only where it must be', () => {
  const verb = {
    name: 'do',
    about: 'x',
    notes: [],
    positionals: { names: [], least: 0 },
    options: [{ name: 'an-option', value: 'V', about: 'a long word and another long word here' }],
    examples: [],
    run: () => Promise.reject(new Error('not run')),
  };
  const whole = '  --an-option V  a long word and another long word here';
  const at = (width: number) => verbHelp(verb, { width, colour: false });
  expect(at(whole.length)).toContain(`\n${whole}\n`);
  expect(at(whole.length - 1)).not.toContain(whole);
  for (const width of [44, whole.length - 1])
    for (const line of at(width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  expect(paragraph('one two three four', { width: 10, colour: false }, '  ')).toEqual([
    '  one two',
    '  three',
    '  four',
  ]);
});

test('between lines that take long others get their turn, and one that is full is waited for', async () => {
  const order: string[] = [];
  function* slow() {
    for (const name of ['a', 'b', 'c']) {
      const until = performance.now() + 60;
      while (performance.now() < until);
      yield { name };
    }
  }
  setImmediate(() => order.push('turn'));
  const output: Output = {
    write: (text) => {
      order.push(JSON.parse(text).name);
    },
  };
  await writeLines(output, { what: 'x', lines: slow(), code: () => 0 });
  expect(order.slice(0, 2)).toContain('turn');
  expect(order.filter((name) => name !== 'turn')).toEqual(['a', 'b', 'c']);
  for (const event of ['drain', 'close'] as const) {
    const told: string[] = [];
    const full: Output = {
      write: () => {
        told.push('written');
        return false;
      },
      once: (asked, then) => {
        if (asked === event)
          setTimeout(() => {
            told.push(event);
            then();
          }, 5);
      },
    };
    await writeLines(full, { what: 'x', lines: [{ a: 1 }, { b: 2 }], code: () => 0 });
    expect(told).toEqual(['written', event, 'written', event]);
  }
});

test('what exists by a name is verified, though the name could be a version', async () => {
  folder(Object.fromEntries(tinyPackage()), '1.2.3');
  expect(await said('verify', '1.2.3')).toMatch(/^@darkfigure\/dataset 1\.0\.0 /);
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
