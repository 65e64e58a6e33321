import { expect, test } from 'vitest';
import { about, accepting, from, good, jump, jumping, nhthTree } from '../fixture/nhth-tree.ts';

const { run, standing } = nhthTree();

const wrong: readonly (readonly [
  what: string,
  exit: number,
  said: string,
  args: readonly string[],
  table?: string | Buffer,
])[] = [
  ['no source', 2, 'expected a source and a release', []],
  ['no table', 2, '--from', ['nhth', 'x', ...about]],
  ['an unknown argument', 2, "Unknown option '--form'", ['nhth', 'x', '--form', 'a.csv']],
  ['--accept without a reason', 2, '--because', ['nhth', 'x', ...from, '--accept', 'jump:a']],
  ['an unknown source', 1, 'nearest: nhth', ['nhht', 'x', ...from, ...about], good],
  ['a source that climbs', 1, 'no source', ['../nhth', 'x', ...from, ...about], good],
  ['a missing file', 1, '[missing-file]', ['nhth', 'x', '--from', 'nowhere.csv', ...about]],
  ['a folder for a file', 1, '[missing-file]', ['nhth', 'x', '--from', 'raw', ...about]],
  [
    'Latin-1',
    1,
    '[not-utf-8]',
    ['nhth', 'x', ...from, ...about],
    Buffer.from(good.replace('cases', 'caf\u00e9s'), 'latin1'),
  ],
  [
    'Windows line ends',
    1,
    '[carriage-return]',
    ['nhth', 'x', ...from, ...about],
    good.replaceAll('\n', '\r\n'),
  ],
  ['an empty file', 1, '[empty-file]', ['nhth', 'x', ...from, ...about], ''],
  ['no terminal and nothing said', 2, '--title, --published, --url', ['nhth', 'x', ...from], good],
  ['a release that climbs', 1, 'release:', ['nhth', '../x', ...from, ...about], good],
  [
    'a file name that climbs',
    1,
    'kebab-case',
    ['nhth', 'x', ...from, ...about, '--layout', '../x.csv'],
    good,
  ],
  [
    'a date that is none',
    1,
    'published:',
    ['nhth', 'x', ...from, ...about, '--published', '2026-13'],
    good,
  ],
  [
    'an address that is a script',
    1,
    'url:',
    ['nhth', 'x', ...from, ...about, '--url', 'javascript:alert(1)'],
    good,
  ],
  [
    'an unknown sort of page',
    1,
    'looks.a.kind',
    ['nhth', 'x', ...from, ...about, '--seen-kind', 'hearsay'],
    good,
  ],
  [
    'another release of that name',
    1,
    'is there with other content',
    ['nhth', 'hotline-statistics-page', ...from, ...about],
    good,
  ],
  [
    'a label that the module does not know',
    1,
    'raw/nhth/x/statements.csv:2:1 [unknown-label]',
    ['nhth', 'x', ...from, ...about],
    good.replace('cases identified', 'cases identifed'),
  ],
  [
    'a table that no layout reads',
    1,
    '[missing-layout]',
    ['nhth', 'x', ...from, ...about, '--layout', 'other.csv'],
    good,
  ],
  [
    'a broken quote, whatever anybody says',
    1,
    '[bad-quote]',
    [
      'nhth',
      'x',
      ...from,
      ...about,
      '--accept',
      'bad-quote:statements.csv:2:1',
      '--because',
      'It is so.',
    ],
    good.replace('"12,050"', '"12,050'),
  ],
  [
    'a number that jumps',
    1,
    '[jump] nhth/cases-identified/us/2025',
    ['nhth', 'x', ...from, ...about],
    jumping(good),
  ],
  [
    'a doubt accepted by its sort alone',
    1,
    `--accept jump: no such doubt; nearest: ${jump}`,
    ['nhth', 'x', ...from, ...about, ...accepting('jump')],
    jumping(good),
  ],
  [
    'one of two doubts accepted',
    1,
    `--accept 'unknown-label:statements.csv:3:1' --because`,
    ['nhth', 'x', ...from, ...about, ...accepting(jump)],
    `${jumping(good)}cases nobody knows,United States,2024,7\n`,
  ],
  [
    'a doubt accepted that nobody has',
    1,
    `--accept ${jump}: no such doubt`,
    ['nhth', 'x', ...from, ...about, ...accepting(jump)],
    good,
  ],
  [
    'a picture',
    1,
    '[not-utf-8]',
    ['nhth', 'x', ...from, ...about],
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  ],
  ['a file of zeros', 1, '[control-character]', ['nhth', 'x', ...from, ...about], Buffer.alloc(64)],
  [
    'a column that is misspelt',
    1,
    'raw/nhth/x/statements.csv:1:10 [unknown-column]',
    ['nhth', 'x', ...from, ...about],
    good.replace('place', 'plaec'),
  ],
  [
    'a day for --seen-on that is none',
    1,
    'looks.a.on',
    ['nhth', 'x', ...from, ...about, '--seen-on', 'today'],
    good,
  ],
  [
    'a third word',
    2,
    'expected a source and a release',
    ['nhth', 'x', 'y', ...from, ...about],
    good,
  ],
];

const cases = wrong.map(([what, exit, said, args, table]) => ({ what, exit, said, args, table }));
test.each(cases)('$what: exit $exit', ({ exit, said, args, table }) => {
  const before = standing();
  const { status, out } = run(args, table);
  expect(out).toContain(said);
  expect(status).toBe(exit);
  expect(standing()).toEqual(before);
});
