import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The command itself, on a copy of one source’s raw folder. */
const root = join(import.meta.dirname, '../../../..');
let folder: string;
const at = (...path: readonly string[]) => join(folder, ...path);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'darkfigure-new-release-'));
  cpSync(join(root, 'raw/nhth'), at('raw/nhth'), { recursive: true });
  mkdirSync(at('.changeset'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = `quantity,place,period,value
cases identified,United States,2024,"12,050"
`;
const about = [
  ...['--title', 'Statistics', '--published', '2026-03', '--url', 'https://example.org/s'],
  ...['--seen-on', '2026-11-22'],
];

function run(args: readonly string[], table?: string | Buffer) {
  if (table !== undefined) writeFileSync(at('statements.csv'), table);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--conditions=darkfigure-source', '--import=tsx'],
      join(root, 'pipelines/src/commands/new-release.ts'),
      ...args,
      ...['--root', folder],
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { status, stdout, out: stdout + stderr };
}
/** Every file of the tree with its bytes. */
const standing = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => path !== at('statements.csv'))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
/** Accepts a doubt by its name, with a reason. */
const accepting = (name: string) => ['--accept', name, '--because', 'The page says so.'];
const jump = 'jump:nhth/cases-identified/us/2025';
const jumping = (table: string) => table.replace('2024,"12,050"', '2025,"70,000"');

const from = ['--from', 'statements.csv'];
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

test('a refusal is JSON where JSON was asked for', () => {
  const before = standing();
  const told = (args: readonly string[], table: string) => {
    const { status, stdout } = run([...args, '--json'], table);
    return { status, ...(JSON.parse(stdout) as Record<string, unknown>) };
  };
  expect(told(['nhht', 'x', ...from, ...about], good)).toEqual({
    status: 1,
    outcome: 'refused',
    issues: [expect.stringContaining('nearest: nhth')],
  });
  expect(told(['nhth', 'x', ...from, ...about], jumping(good))).toMatchObject({
    status: 1,
    outcome: 'doubtful',
    figures: [{ id: 'nhth/cases-identified/us/2025', text: '70,000' }],
    open: [{ name: jump }],
  });
  expect(told(['nhth', 'x', ...from, ...about, '--dry-run'], good)).toMatchObject({
    status: 0,
    outcome: 'would-be-written',
    vintages: [{ id: 'nhth/cases-identified/us/2024', old: '11,999', now: '12,050' }],
    open: [],
  });
  expect(standing()).toEqual(before);
});

test('a dry run shows what would be, and writes nothing', () => {
  const before = standing();
  const { status, out } = run(['nhth', '2026-03-x', ...from, ...about, '--dry-run'], good);
  expect([status, standing()]).toEqual([0, before]);
  expect(out).toContain('vintage  nhth/cases-identified/us/2024: 11,999 → 12,050');
});

test('a good table is taken in, byte for byte, and once', () => {
  const args = ['nhth', '2026-03-x', ...from, ...about];
  expect(run(args, good).status).toBe(0);
  expect(readFileSync(at('raw/nhth/2026-03-x/statements.csv'), 'utf8')).toBe(good);
  expect(readdirSync(at('.changeset'))).toEqual([]);
  const again = run(args, good);
  expect([again.status, again.out]).toEqual([0, expect.stringContaining('there already')]);
  expect(run(args, good.replace('050', '051')).status).toBe(1);
  expect(readdirSync(at('raw')).sort()).toEqual(['nhth']);
});

const terminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).status === 0;

const sequences = new RegExp(`${String.fromCharCode(27)}\\[\\d*[A-Z]`, 'g');

/** The command on a terminal of its own, with keys pressed as soon as something is asked. */
function typed(args: readonly string[], keys: readonly string[], table: string) {
  writeFileSync(at('statements.csv'), table);
  const command = [
    ...[process.execPath, '--conditions=darkfigure-source', '--import=tsx'],
    join(root, 'pipelines/src/commands/new-release.ts'),
    ...[...args, '--root', folder],
  ];
  const quoted = command.map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', quoted, '/dev/null'], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
  });
  let out = '';
  let unasked = '';
  const left = [...keys];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
    unasked += chunk.toString('utf8');
    // A question ends in a colon; what the terminal is told besides are sequences that begin with an escape.
    if (!unasked.replace(sequences, '').endsWith(': ')) return;
    unasked = '';
    child.stdin.write(left.shift() ?? '\x04');
  });
  const patience = setTimeout(() => child.kill('SIGKILL'), 60_000);
  return new Promise<{ status: number | null; out: string }>((resolve) => {
    child.once('exit', (status) => {
      clearTimeout(patience);
      resolve({ status, out });
    });
  });
}

test.runIf(terminal)('Ctrl-C and Ctrl-D at a question leave the tree as it was', async () => {
  for (const key of ['\u0003', '\u0004']) {
    const before = standing();
    const { status, out } = await typed(['nhth', '2026-05-x', ...from], ['Title\r', key], good);
    expect(out).toContain('Publisher [');
    expect(out).toContain('Nothing was written.');
    expect([status, standing()]).toEqual([1, before]);
  }
});

test.runIf(terminal)('on a terminal a doubt is asked for by its name', async () => {
  const args = ['nhth', '2026-05-x', ...from, ...about];
  const before = standing();
  const table = good.replace('2024,"12,050"', '2025,"3"');
  // What has a usual answer is asked for too: publisher, page, and whose page it is.
  const usual = ['\r', '\r', '\r'];
  const no = await typed(args, [...usual, 'no\r'], table);
  expect(no.out).toContain(`Accept ${jump}?`);
  expect([no.status, standing()]).toEqual([1, before]);
  const yes = await typed([...args, '--dry-run'], [...usual, 'yes\r', 'So it says.\r'], table);
  expect(yes.out).toContain('Why, for the changelog');
  expect([yes.status, standing()]).toEqual([0, before]);
});

test('a doubtful one is taken in with its reason, which the changelog will tell', () => {
  const args = ['nhth', '2026-04-x', ...from, ...about, ...accepting(jump)];
  expect(run(args, jumping(good)).status).toBe(0);
  const [file = ''] = readdirSync(at('.changeset'));
  const changeset = readFileSync(at('.changeset', file), 'utf8');
  expect(changeset).toContain('"@darkfigure/dataset": minor');
  expect(changeset).toContain('The page says so.');
  expect(changeset).toContain('[jump] nhth/cases-identified/us/2025: 12050 → 70000');
});
