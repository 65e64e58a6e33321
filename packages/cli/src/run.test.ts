import { mkdirSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { textWidth } from '@darkfigure/audit/terminal';
import type { Dataset } from '@darkfigure/dataset';
import { afterAll, expect, test } from 'vitest';
import { sandbox } from './fixture/sandbox.ts';
import { tinyDataset } from './fixture/tiny-dataset.ts';

const box = sandbox();
afterAll(box.remove);
box.write('data', tinyDataset);
mkdirSync(`${box.folder}/quoting`);
writeFileSync(`${box.folder}/quoting/page.md`, 'See `hotline/cases/aa/2022` and claim/everyone.');
const withData = (...argv: string[]) => [...argv, '--data', 'data'];

const everyVerb: readonly (readonly string[])[] = [
  withData('figure', 'hotline/cases/aa/2022'),
  withData('find'),
  withData('claim', 'everyone'),
  withData('claims'),
  withData('source'),
  withData('source', 'hotline'),
  withData('codes'),
  withData('codes', 'stage'),
  ['diff', 'data', 'data'],
  withData('history', 'hotline/cases/aa/2022'),
  withData('lock', 'quoting'),
  withData('check', 'quoting'),
];

test.each(everyVerb)('darkfigure %s %s works', async (...argv) => {
  const { code, out, err } = await box.run(argv);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out.endsWith('\n')).toBe(true);
});

test.each(everyVerb)('darkfigure %s %s --json is JSON and nothing else', async (...argv) => {
  const { code, out, err } = await box.run([...argv, '--json']);
  expect([code, err]).toEqual([0, '']);
  expect(typeof JSON.parse(out)).toBe('object');
});

test.each(everyVerb)('darkfigure %s %s fits the terminal', async (...argv) => {
  for (const columns of [40, 80, 120]) {
    const { out } = await box.run(argv, { columns });
    for (const line of out.split('\n')) {
      // Only a link is longer than the line: broken it would lead nowhere.
      if (!/https:\/\/\S+$/.test(line)) expect(textWidth(line)).toBeLessThanOrEqual(columns);
    }
  }
});

test.each(everyVerb)(
  'darkfigure %s %s is coloured for a person at a terminal only',
  async (...argv) => {
    const screen = (env: Record<string, string>) => {
      let text = '';
      const stdout = {
        isTTY: true,
        write: (part: string) => {
          text += part;
        },
      };
      return box.run(argv, { stdout, env }).then(() => text);
    };
    const plain = (await box.run(argv)).out;
    expect(plain).not.toContain('\u001b');
    expect(await screen({ NO_COLOR: '1' })).toBe(plain);
    expect(await screen({ TERM: 'dumb' })).toBe(plain);
    const coloured = await screen({});
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    if (!argv.includes('claim')) expect(coloured).toContain('\u001b[1m');
  },
);

test.each([
  'figure',
  'find',
  'claim',
  'claims',
  'source',
  'codes',
  'diff',
  'lock',
  'check',
  'history',
  'verify',
])('darkfigure %s --help has its usage, options and examples, at any width', async (verb) => {
  for (const columns of [40, 80, 120]) {
    const { code, out } = await box.run([verb, '--help'], { columns });
    expect(code).toBe(0);
    expect(out).toContain(`darkfigure ${verb}`);
    expect(out).toContain('--json');
    expect(out).toMatch(/Examples\n {2}darkfigure /);
  }
  expect((await box.run(['help', verb])).out).toBe((await box.run([verb, '-h'])).out);
});

test('the command explains itself', async () => {
  const { code, out } = await box.run([]);
  expect(code).toBe(0);
  for (const verb of ['figure', 'find', 'claims', 'source', 'codes', 'diff'])
    expect(out).toContain(verb);
  expect((await box.run(['--help'])).out).toBe(out);
});

test.each<[string, readonly string[], string, string]>([
  ['a verb that does not exist', ['fnd'], 'unknown-verb', 'find'],
  ['an option that does not exist', ['find', '--geografy', 'aa'], 'unknown-option', '--geography'],
  [
    'an id that does not exist',
    withData('figure', 'hotline/cases/aa/2032'),
    'unknown-id',
    'hotline/cases/aa/2022',
  ],
  ['a claim that does not exist', withData('claim', 'everyon'), 'unknown-id', 'claim/everyone'],
  ['a source that does not exist', withData('source', 'hotlin'), 'unknown-id', 'hotline'],
  ['a code that does not exist', withData('codes', 'potental'), 'unknown-code', 'potential'],
  ['a list that does not exist', withData('codes', 'stag'), 'unknown-code', 'stage'],
  ['a unit that does not exist', withData('find', '--unit', 'case'), 'unknown-code', 'cases'],
  [
    'a verdict that does not exist',
    withData('claims', '--verdict', 'distort'),
    'unknown-code',
    'distorted',
  ],
  ['a record that was withdrawn', withData('figure', 'hotline/calls/aa/2019'), 'redirected-id', ''],
])('%s is asked wrongly, and the nearest is named', async (_name, argv, code, nearest) => {
  const told = await box.run(argv);
  expect([told.code, told.out]).toEqual([2, '']);
  expect(told.err).toContain(nearest);
  expect(told.err).toMatch(/^darkfigure: /);
  const asJson = await box.run([...argv, '--json']);
  expect([asJson.code, asJson.out]).toEqual([2, '']);
  const { error, exit } = JSON.parse(asJson.err);
  expect([error.code, exit]).toEqual([code, 2]);
  if (nearest !== '') expect(error.issues[0].nearest).toContain(nearest);
});

test.each<[string, readonly string[], string]>([
  ['no id', withData('figure'), 'missing-argument'],
  ['one dataset', ['diff', 'data'], 'missing-argument'],
  ['an argument too many', withData('claims', 'everyone'), 'extra-argument'],
  ['an option without its value', ['find', '--unit'], 'missing-value'],
  ['an option in place of a value', ['find', '--unit', '--json'], 'missing-value'],
  ['an empty value', ['find', '--unit', 'cases,,victims'], 'missing-value'],
  ['a switch with a value', ['find', '--json=yes'], 'unexpected-value'],
  ['an option that stands twice', withData('find', '--data', 'other'), 'repeated-option'],
  ['a limit that is no number', ['find', '--limit', 'many'], 'invalid-value'],
  ['a period that is none', ['find', '--period', '..'], 'invalid-value'],
  ['a period of three', ['find', '--period', '1..2..3'], 'invalid-value'],
  ['a date that does not exist', withData('find', '--period', '2023-02-31'), 'invalid-date'],
  [
    'a place and a place within',
    ['find', '--geography', 'aa', '--within', 'somewhere'],
    'invalid-value',
  ],
  ['an option of another verb', ['diff', 'data', 'data', '--data', 'x'], 'unknown-option'],
])('%s is asked wrongly', async (_name, argv, code) => {
  const { code: exit, out, err } = await box.run(['--json', ...argv]);
  expect([exit, out]).toEqual([2, '']);
  expect(JSON.parse(err).error.code).toBe(code);
});

test.each<[string, readonly string[]]>([
  ['a folder that is not there', ['find', '--data', 'nowhere']],
  ['a folder without a dataset', ['find', '--data', 'empty']],
  ['a tarball that is none', ['diff', 'data', 'data/edition.json']],
])('%s could not be read', async (_name, argv) => {
  const { code, out, err } = await box.run(argv);
  expect([code, out]).toEqual([3, '']);
  expect(err).toMatch(/^darkfigure: .+\n$/);
  expect(JSON.parse((await box.run([...argv, '--json'])).err).exit).toBe(3);
});

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

test('every figure that is found says what it says, and how it errs', async () => {
  const { out } = await box.run(withData('find', '--kind', 'bound,unknown'), {
    columns: 400,
  });
  const text = out.replace(/\s+/g, ' ');
  expect(text).toContain('hotline/cases/aa/2020');
  expect(text).toContain('more than 50');
  expect(text).toContain('hotline/cases/aa/2023');
  expect(text).not.toContain('hotline/cases/aa/2022');
  expect(text).toContain('under label: coverage label; either label: measurement label');
  expect(text).toContain('2 of 2 figures.');
  expect(text).toContain('Series break from 2021-01-01 (hotline/cases): Texts are counted too.');
});

test('a series break is told where figures on both sides of it are shown', async () => {
  const later = await box.run(withData('find', '--period', '2022'));
  expect(later.out).not.toContain('Series break');
  const json = JSON.parse((await box.run(withData('find', '--period', '2022', '--json'))).out);
  expect(json.breaks).toHaveLength(1);
});

test('a number is never torn from its hedge, at any width', async () => {
  for (let columns = 34; columns < 140; columns += 1) {
    const { out } = await box.run(withData('find', '--kind', 'bound'), { columns });
    expect(out).toMatch(/more than 50/);
  }
});

test('the text is limited and says so, JSON is not', async () => {
  const limited = await box.run(withData('find', '--limit', '1'));
  expect(limited.out).toContain('1 of 3 figures. --limit 0 shows all.');
  expect(limited.out).not.toContain('hotline/cases/aa/2022');
  const json = async (...argv: string[]) =>
    JSON.parse((await box.run(withData('find', '--json', ...argv))).out);
  expect((await json()).figures).toHaveLength(3);
  const one = await json('--limit', '1');
  expect([one.total, one.figures.length]).toEqual([3, 1]);
  expect(Object.keys(one.figures[0])).toEqual(['figure', 'sentence']);
  expect((await json('--limit', '0')).figures).toHaveLength(3);
});

test('every axis narrows the search', async () => {
  const total = async (...argv: string[]) =>
    JSON.parse((await box.run(withData('find', '--json', ...argv))).out).total;
  expect(await total('--source', 'hotline', '--geography', 'aa', '--segment', 'none')).toBe(3);
  expect(await total('--within', 'somewhere')).toBe(3);
  expect(await total('--unit', 'cases,victims', '--stage', 'potential')).toBe(3);
  expect(await total('--kind', 'point', '--kind', 'bound')).toBe(2);
  expect(await total('--period', '2020..2023')).toBe(3);
});

test.each([
  ['find', '--unit', 'victims'],
  ['find', '--period', '1999'],
  ['claims', '--verdict', 'untraceable'],
])('darkfigure %s %s %s finds nothing, which is 1 and no error', async (...argv) => {
  const text = await box.run(withData(...argv));
  expect([text.code, text.err]).toEqual([1, '']);
  expect(text.out).toMatch(/^No (figure|claim) matches\.\n$/);
  const json = await box.run(withData(...argv, '--json'));
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out).total).toBe(0);
});

test('a claim is found with and without its prefix', async () => {
  const short = await box.run(withData('claim', 'everyone'));
  const long = await box.run(withData('claim', 'claim/everyone'));
  expect(long).toEqual(short);
  expect(short.out).toContain('VERDICT');
  expect(short.out).toContain('A leaflet');
  const { steps, claim } = JSON.parse((await box.run(withData('claim', 'everyone', '--json'))).out);
  expect(claim.id).toBe('claim/everyone');
  expect(steps.map(({ kind }: { kind: string }) => kind)).toContain('verdict');
});

test('a source says what it cannot see', async () => {
  const { out } = await box.run(withData('source', 'hotline'));
  expect(out).toContain('Whoever does not call.');
  expect(out).toContain('hotline/2023-report');
  const json = JSON.parse((await box.run(withData('source', 'hotline', '--json'))).out);
  expect(Object.keys(json)).toEqual(['edition', 'source', 'publications', 'measures', 'figures']);
  expect(json.figures).toBe(3);
});

test('codes are listed, and explained in every list that holds them', async () => {
  const lists = JSON.parse((await box.run(withData('codes', '--json'))).out).lists;
  expect(lists).toContainEqual({ list: 'stage', codes: ['potential', 'identified'] });
  expect(lists).toContainEqual({ list: 'geography', codes: ['aa', 'somewhere'] });
  const all = JSON.parse((await box.run(withData('codes', 'all', '--json'))).out).codes;
  expect(all.map(({ list }: { list: string }) => list)).toEqual(['exploitation', 'age']);
});

test('a difference is a finding; text, Markdown and JSON tell it', async () => {
  const [first, ...others] = tinyDataset.figures;
  if (first === undefined) throw new Error('the fixture is too small');
  const gone = {
    id: first.id,
    kind: 'withdrawn',
    to: null,
    reason: 'Counted twice.',
    since: '2026.12',
  } as const;
  const redirects = [...tinyDataset.redirects, gone];
  box.write('later', { ...tinyDataset, edition: '2026.12', figures: others, redirects });
  const text = await box.run(['diff', 'data', 'later']);
  expect(text.code).toBe(1);
  expect(text.out).toContain('Lost coverage (1)');
  expect(text.out).toContain(first.id);
  const markdown = await box.run(['diff', 'data', 'later', '--markdown']);
  expect(markdown.out).toContain('## Lost coverage (1)');
  const json = await box.run(['diff', 'data', 'later', '--json']);
  expect(json.code).toBe(1);
  // An id that still answers, with the reason why it was given up, breaks nobody; one that is simply gone does.
  expect(JSON.parse(json.out)).toMatchObject({ format: 'darkfigure-diff/1', semver: 'minor' });
  box.write('dropped', { ...tinyDataset, edition: '2026.12', figures: others });
  const dropped = await box.run(['diff', 'data', 'dropped', '--json']);
  expect(JSON.parse(dropped.out)).toMatchObject({ semver: 'major' });
});

test('text from the data takes no effect on the terminal', async () => {
  const evil = 'x\u001b[2J\u202ey\u0007\r\nz\u2066';
  const [first, ...others] = tinyDataset.figures;
  const [claim] = tinyDataset.claims;
  const [source] = tinyDataset.sources;
  const [vintage] = first?.vintages ?? [];
  if (!first || !claim || !source || !vintage) throw new Error('the fixture is too small');
  const hostile: Dataset = {
    ...tinyDataset,
    figures: [
      { ...first, notes: [evil], vintages: [{ ...vintage, text: evil, note: evil }] },
      ...others,
    ],
    claims: [{ ...claim, statement: evil, rationale: evil }],
    sources: [{ ...source, title: evil, blindSpots: evil }],
    codes: tinyDataset.codes.map((code) => ({ ...code, label: evil, definition: evil })),
  };
  box.write('hostile', hostile);
  const argvs = [
    ['figure', first.id],
    ['find'],
    ['claim', 'everyone'],
    ['claims'],
    ['source'],
    ['source', 'hotline'],
    ['codes'],
    ['codes', 'stage'],
    ['figure', evil],
    ['codes', evil],
  ].map((argv) => [...argv, '--data', 'hostile']);
  for (const argv of [...argvs, ['diff', 'data', 'hostile'], [evil], ['find', `--${evil}`]]) {
    const { out, err } = await box.run(argv);
    expect(out + err).not.toBe('');
    expect(out + err).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
    const json = await box.run([...argv, '--json']);
    expect(json.out + json.err).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
  }
  const { out } = await box.run(['claims', '--data', 'hostile', '--json']);
  expect(JSON.parse(out).claims[0].statement).toBe(evil);
});

test('a reader that closed its end is no error', async () => {
  const closed = {
    write: () => {
      throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    },
  };
  expect((await box.run(withData('find'), { stdout: closed })).code).toBe(0);
  expect((await box.run(['fnd'], { stderr: closed })).code).toBe(2);
});

test('a dataset is found from the folder in which one stands', async () => {
  const { code } = await box.run(['find', '--data', '../data'], { cwd: `${box.folder}/data` });
  expect(code).toBe(0);
});
