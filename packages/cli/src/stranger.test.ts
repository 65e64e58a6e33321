import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sandbox } from './fixture/sandbox.ts';
import { tinyDataset } from './fixture/tiny-dataset.ts';

const box = sandbox();
afterAll(box.remove);
box.write('data', tinyDataset);
const put = (name: string, text: string) => writeFileSync(join(box.folder, name), text);
put('note.txt', 'not json');
put('empty.json', '');
// As an image begins, with few zeros in it.
const image = `\x89PNG\r\n\x1a\n\0${'IHDR'.repeat(20)}`;
put('image.png', image);
mkdirSync(join(box.folder, 'binary'));
put('binary/figures.lock.json', image);
mkdirSync(join(box.folder, 'old'));
put('old/figures.lock.json', '{"format":"darkfigure-lock/9"}');
const withData = (...argv: string[]) => [...argv, '--data', 'data'];
const figure = 'hotline/cases/aa/2022';

/** What somebody may well type, what it ends with, and what gets them on. */
test.each<[what: string, argv: readonly string[], exit: number, said: string]>([
  [
    'a claim for a figure',
    withData('figure', 'claim/everyone'),
    2,
    'darkfigure claim claim/everyone',
  ],
  ['a source for a figure', withData('figure', 'hotline'), 2, 'darkfigure source hotline'],
  [
    'a measure for a figure',
    withData('figure', 'hotline/cases'),
    2,
    'find --measure hotline/cases',
  ],
  ['a figure for a claim', withData('claim', figure), 2, `darkfigure figure ${figure}`],
  ['a figure for a source', withData('source', figure), 2, `darkfigure figure ${figure}`],
  [
    'a publication',
    withData('figure', 'hotline/2023-report'),
    2,
    'darkfigure source hotline names it',
  ],
  ['an id like none', withData('figure', '世界/é'), 2, '"darkfigure find" lists the figures.'],
  ['an empty id', withData('figure', ''), 2, '"darkfigure find" lists the figures.'],
  [
    'a source like none',
    withData('source', '🙂🙂🙂🙂🙂🙂'),
    2,
    '"darkfigure source" lists the sources.',
  ],
  [
    'a query’s word that is no code list',
    withData('codes', 'measure'),
    2,
    'There is no code list of measures. "darkfigure source"',
  ],
  ['a word like no code', withData('codes', '世界世界世界'), 2, '"darkfigure codes" shows all.'],
  [
    'a code like none',
    withData('find', '--unit', '世界'),
    2,
    '"darkfigure codes" lists the codes.',
  ],
  [
    'a source that no figure has',
    withData('find', '--source', '世界'),
    2,
    '"darkfigure source" lists the sources',
  ],
  [
    'a measure that no figure has',
    withData('find', '--measure', '世界'),
    2,
    'with the id of one its measures.',
  ],
  [
    'one hyphen',
    withData('find', '-geography', 'aa'),
    2,
    'no option -geography. Nearest: --geography',
  ],
  ['a misspelt --version', ['--versoin'], 2, 'Nearest: --version'],
  ['an option before the verb', ['--unit', 'cases', 'find'], 2, 'Name a verb before the option'],
  ['a number below zero', ['find', '--limit', '-1'], 2, '--limit=-1'],
  ['the help of the verb', ['find', 'aa'], 2, '"darkfigure find --help" explains.'],
  ['half a second', ['find', '--timeout', '0.5'], 2, '--timeout takes whole seconds, from 1 to'],
  ['JSON and a page', ['diff', 'data', 'data', '--json', '--html'], 2, '--json and --html exclude'],
  [
    'lines and a page',
    ['diff', 'data', 'data', '--lines', '--html'],
    2,
    '--html and --lines exclude each other: the answer is printed in one form.',
  ],
  [
    'lines and a policy',
    ['diff', 'data', 'data', '--lines', '--policy', 'note.txt'],
    2,
    '--lines holds no policy, which needs both datasets as a whole: leave out --lines to',
  ],
  ['a hash that is none', ['verify', '--integrity', 'abc'], 2, 'sha512-'],
  ['an address', ['find', '--data', 'https://example.org/a.tgz'], 3, 'an address is not read'],
  ['no policy', ['diff', 'data', 'data', '--policy', 'no.json'], 3, 'no.json: no such file'],
  [
    'a folder as policy',
    ['diff', 'data', 'data', '--policy', 'data'],
    3,
    'data: a folder, not a file',
  ],
  [
    'a note as policy',
    ['diff', 'data', 'data', '--policy', 'note.txt'],
    3,
    'note.txt:1:1: not JSON: expected a value, found "n"',
  ],
  [
    'nothing as policy',
    ['diff', 'data', 'data', '--policy', 'empty.json'],
    3,
    'empty.json:1:1: not JSON: expected a value, found the end of the file',
  ],
  ['no list', withData('lock', 'empty', '--list', 'no.txt'), 3, 'no.txt: no such file'],
  [
    'a folder as list',
    withData('lock', 'empty', '--list', 'data'),
    3,
    'data: a folder, not a file',
  ],
  [
    'an image as list',
    withData('lock', 'empty', '--list', 'image.png'),
    3,
    'image.png: no text in UTF-8 or UTF-16',
  ],
  ['a binary lock', withData('check', 'binary'), 3, 'binary/figures.lock.json: no text in UTF-8'],
  ['no project', withData('lock', 'nowhere'), 3, 'nowhere: no such folder'],
  ['a file as project', withData('lock', 'note.txt'), 3, 'note.txt: not a folder'],
  ['no project to check', withData('check', 'nowhere'), 3, 'nowhere: no such folder'],
  ['a file to check', withData('check', 'note.txt'), 3, 'note.txt: not a folder'],
  ['nothing locked', withData('check', 'empty'), 3, '"darkfigure lock" makes it'],
  ['a lock of another version', withData('check', 'old'), 3, 'the one that this version reads'],
  ['no repository', ['verify', 'data', '--repository', 'nowhere'], 3, 'nowhere: no such folder'],
])('%s: said so that one gets on', async (_what, argv, exit, said) => {
  const ran = await box.run(argv);
  expect([ran.code, ran.out]).toEqual([exit, '']);
  expect(ran.err).toContain(said);
  // Names of system calls are for us, not for whoever asked.
  expect(ran.err).not.toMatch(/E[A-Z]{4,}|could not run|undefined/);
  if (argv.includes('--json')) return;
  const asJson = await box.run([...argv, '--json']);
  expect([asJson.code, asJson.out]).toEqual([exit, '']);
  const { error } = JSON.parse(asJson.err);
  expect(error.message).toContain(said);
  expect(error.issues.length).toBeGreaterThan(0);
});

test('an id that is unknown and near to none is told without a loose end', async () => {
  const { code, err } = await box.run(withData('lock', 'empty', '--id', 'nope'));
  expect(code).toBe(2);
  expect(err).toMatch(
    /No figure or claim has the id "nope"\. "darkfigure lock --help" explains\.\n$/,
  );
});

test.each([['--version'], ['-V'], ['-v'], ['version']])('%s prints the version', async (word) => {
  const { code, out } = await box.run([word]);
  expect(code).toBe(0);
  expect(out).toMatch(/^darkfigure \d+\.\d+\.\d+, figures of edition \d{4}\.\d\d\n$/);
});

test('help is JSON where JSON is asked for, and names the same', async () => {
  const text = (await box.run(['--help'])).out;
  const { verbs, exitCodes } = JSON.parse((await box.run(['--help', '--json'])).out);
  expect((await box.run(['--json'])).out).toBe((await box.run(['--help', '--json'])).out);
  for (const { usage } of verbs) expect(text).toContain(usage);
  expect(exitCodes.map(({ code }: { code: number }) => code)).toEqual([0, 1, 2, 3, 4]);
  for (const { name } of verbs) {
    const verb = JSON.parse((await box.run([name, '--help', '--json'])).out);
    const help = (await box.run([name, '--help'], { columns: 400 })).out;
    for (const option of verb.options) expect(help).toContain(`--${option.name}`);
    for (const example of verb.examples) expect(help).toContain(example);
  }
});
