import { mkdirSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { textWidth } from '@darkfigure/audit/terminal';
import type { Dataset } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { tinyBox, withData } from './fixture/tiny-box.ts';
import { tinyDataset } from './fixture/tiny-dataset.ts';
import { wide } from './fixture/wide-box.ts';

const box = tinyBox();
mkdirSync(`${box.folder}/quoting`);
writeFileSync(`${box.folder}/quoting/page.md`, 'See `hotline/cases/aa/2022` and claim/everyone.');

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

test('version and help are text for people and JSON for programs', async () => {
  const { version, edition } = JSON.parse((await box.run(['--version', '--json'])).out);
  expect((await box.run(['--version'])).out).toBe(
    `darkfigure ${version}, figures of edition ${edition}\n`,
  );
  expect((await box.run(['--help'])).out).toMatch(/^darkfigure: /);
  expect((await box.run(['help'])).out).toBe((await box.run(['--help'])).out);
  expect((await box.run(['help', 'find', '--json'])).out).toBe(
    (await box.run(['find', '--help', '--json'])).out,
  );
});

test('of an unknown verb the nearest is told, and where none is near all are', async () => {
  const near = await box.run(['fnd'], wide);
  expect(near.err).toBe(
    'darkfigure: There is no verb "fnd". Nearest: find. "darkfigure --help" explains.\n',
  );
  const far = await box.run(['zzzzzzzz'], wide);
  expect(far.err).toMatch(
    /There is no verb "zzzzzzzz"\. The verbs: figure, find, .*verify\. "darkfigure --help"/,
  );
  const option = await box.run(['--zzzzzzzz'], wide);
  expect(option.err).toMatch(/Name a verb before the option --zzzzzzzz: figure, find, /);
});
