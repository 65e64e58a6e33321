import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ClaimModule } from './claims/claim-module.ts';
import { type Issue, PipelineError } from './issue/issue.ts';
import { grid } from './layout/grid.ts';
import { type Regenerated, regenerate } from './regenerate.ts';
import { defineSource, type SourceModule } from './source/source-module.ts';
import { writeFolder } from './stages/write/write-folder.ts';

/** A small whole: one source, one publication, a list of statements and a yearly table. */
const statements = `quantity,form,group,place,period,value,base,note
cases,,,United States,2023,"9,619",,
cases,labor,,United States,2023,"1,066",,
share,,women,United States,2023,72%,known cases,of those whose gender was known
`;
const yearly = `Year,Prosecutions,Convictions
2022,"15,159 (2,670)","5,577 (528)"
2023,"18,774 (2,115)","7,115 (1,256)"
`;

const count = {
  definition: 'As the source counts.',
  unit: 'cases',
  stage: 'potential',
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'not-applicable',
  geographyRole: 'detection',
} as const;
const module: SourceModule = defineSource({
  id: 'mini',
  description: 'A source for tests.',
  blindSpots: 'Everything.',
  reliability: { grade: 'C', reason: 'A test.' },
  credibility: { grade: '2', reason: 'A test.' },
  uncertainty: [{ kind: 'coverage', direction: 'under', note: 'Sees only what is reported.' }],
  measures: {
    cases: { ...count, label: 'cases' },
    share: { ...count, label: 'share of cases', unit: 'percent' },
    prosecutions: { ...count, label: 'prosecutions', unit: 'prosecutions', stage: 'prosecuted' },
    convictions: { ...count, label: 'convictions', unit: 'convictions', stage: 'convicted-case' },
  },
  quantities: {
    cases: 'cases',
    share: 'share',
    prosecutions: 'prosecutions',
    convictions: 'convictions',
  },
  forms: { labor: 'forced-labour' },
  groups: { women: { sex: 'female', age: 'adult' } },
  placeLabels: { 'United States': 'us' },
  layouts: {
    'yearly.csv': grid({
      rows: { Year: 'period' },
      columns: {
        Prosecutions: { quantity: 'prosecutions' },
        Convictions: { quantity: 'convictions' },
      },
      constant: { place: 'World', parenthesis: { form: 'labor' } },
    }),
  },
});

const sha = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const release = (tables: readonly object[]) => ({
  source: 'mini',
  release: '2024-report',
  kind: 'original',
  title: 'Report',
  publisher: 'Publisher',
  published: '2024-06',
  url: 'https://example.org/report',
  looks: { a: { url: 'https://example.org/report', kind: 'primary', on: '2026-11-22' } },
  tables,
});

let folder: string;
let raw: string;
let data: string;
let good: ReadonlyMap<string, string>;
const path = (name: string) => join(raw, 'mini', '2024-report', name);

/** Writes a table and, unless told otherwise, its right hash. */
function table(name: string, content: string | Buffer, hash = sha(content)): void {
  writeFileSync(path(name), content);
  const file = path('release.json');
  const json = JSON.parse(readFileSync(file, 'utf8')) as {
    tables: { file: string; sha256: string }[];
  };
  json.tables = [
    ...json.tables.filter((entry) => entry.file !== name),
    { file: name, sha256: hash, look: 'a' } as { file: string; sha256: string },
  ];
  writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);
}

function lay(): void {
  rmSync(raw, { recursive: true, force: true });
  mkdirSync(join(raw, 'mini', '2024-report'), { recursive: true });
  writeFileSync(
    join(raw, 'mini', 'source.json'),
    `${JSON.stringify({ source: 'mini', title: 'Mini', publisher: 'Publisher', url: null, terms: { status: 'not-read' } }, null, 2)}\n`,
  );
  writeFileSync(path('release.json'), JSON.stringify(release([])));
  table('statements.csv', statements);
  table('yearly.csv', yearly);
}

const files = () =>
  new Map(readdirSync(data).map((name) => [name, readFileSync(join(data, name), 'utf8')]));
const run = (modules: readonly SourceModule[] = [module], claims: readonly ClaimModule[] = []) =>
  written(regenerate({ raw, data, modules, claims, exceptions: [] }));
function written(made: Regenerated): Regenerated {
  writeFolder(data, made.files);
  return made;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'darkfigure-broken-'));
  raw = join(folder, 'raw');
  data = join(folder, 'data');
  mkdirSync(raw);
  lay();
  run();
  good = files();
});
beforeEach(lay);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the whole that is broken below is good', () => {
  const { dataset } = run();
  expect(dataset.figures.map((figure) => [figure.id, figure.vintages[0]?.text])).toEqual([
    ['mini/cases/us/2023', '9,619'],
    ['mini/cases/us/2023/forced-labour', '1,066'],
    ['mini/convictions/world/2022', '5,577'],
    ['mini/convictions/world/2022/forced-labour', '528'],
    ['mini/convictions/world/2023', '7,115'],
    ['mini/convictions/world/2023/forced-labour', '1,256'],
    ['mini/prosecutions/world/2022', '15,159'],
    ['mini/prosecutions/world/2022/forced-labour', '2,670'],
    ['mini/prosecutions/world/2023', '18,774'],
    ['mini/prosecutions/world/2023/forced-labour', '2,115'],
    ['mini/share/us/2023/adult/female', '72%'],
  ]);
});

type Broken = readonly [
  what: string,
  code: Issue['code'],
  place: string,
  breakIt: () => undefined | readonly SourceModule[],
];
const edit =
  (from: string, to: string, of = statements, name = 'statements.csv') =>
  () => {
    if (!of.includes(from)) throw new Error(`nothing to edit: ${from}`);
    table(name, of.replace(from, to));
    return undefined;
  };
const editRelease = (change: (json: Record<string, unknown>) => void) => () => {
  const json = JSON.parse(readFileSync(path('release.json'), 'utf8')) as Record<string, unknown>;
  change(json);
  writeFileSync(path('release.json'), `${JSON.stringify(json, null, 2)}\n`);
  return undefined;
};
const S = 'raw/mini/2024-report/statements.csv';
const Y = 'raw/mini/2024-report/yearly.csv';
const R = 'raw/mini/2024-report/release.json';
const M = 'pipelines/src/sources/mini';

const broken: readonly Broken[] = [
  ['a missing column', 'missing-column', `${S}:1:1`, edit(',value,', ',number,')],
  ['an unknown column', 'unknown-column', `${S}:1:45`, edit(',base,note', ',base,remark')],
  ['a column twice', 'duplicate-column', `${S}:1:10`, edit('quantity,form', 'quantity,quantity')],
  ['a column without a name', 'missing-column', `${S}:1:10`, edit('quantity,form', 'quantity,')],
  [
    'a yearly table without a column',
    'missing-column',
    `${Y}:1:1`,
    edit(
      'Year,Prosecutions,Convictions\n2022,"15,159 (2,670)","5,577 (528)"\n2023,"18,774 (2,115)","7,115 (1,256)"',
      'Year,Prosecutions\n2022,"15,159 (2,670)"\n2023,"18,774 (2,115)"',
      yearly,
      'yearly.csv',
    ),
  ],
  [
    'a yearly table with a strange column',
    'unknown-column',
    `${Y}:1:19`,
    edit('Convictions', 'Convicitons', yearly, 'yearly.csv'),
  ],
  ['a shifted row', 'column-count', `${S}:3:43`, edit('"1,066",,\n', '"1,066",,,\n')],
  ['a short row', 'column-count', `${S}:3:41`, edit('"1,066",,\n', '"1,066",\n')],
  ['a stray quote', 'bad-quote', `${S}:3:1`, edit('"1,066"', '1"066"')],
  ['an open quote', 'bad-quote', `${S}:3:33`, edit('"1,066"', '"1,066')],
  [
    'a byte order mark',
    'byte-order-mark',
    `${S}:1:1`,
    edit('quantity,form', '\ufeffquantity,form'),
  ],
  [
    'Latin-1 bytes',
    'not-utf-8',
    `${S}:4:40`,
    () => {
      table(
        'statements.csv',
        Buffer.from(statements.replace('known cases', 'caf\u00e9'), 'latin1'),
      );
      return undefined;
    },
  ],
  [
    'Windows line ends',
    'carriage-return',
    `${S}:1:49`,
    () => {
      table('statements.csv', statements.replaceAll('\n', '\r\n'));
      return undefined;
    },
  ],
  ['a NUL byte', 'control-character', `${S}:2:1`, edit('cases,,,', '\u0000cases,,,')],
  ['a bidi override', 'control-character', `${S}:4:49`, edit('of those', '\u202eof those')],
  [
    'a duplicate row',
    'duplicate-row',
    `${S}:5:1`,
    edit(
      'whose gender was known\n',
      'whose gender was known\nshare,,women,United States,2023,72%,known cases,of those whose gender was known\n',
    ),
  ],
  ['a padded cell', 'padded-cell', `${S}:3:7`, edit(',labor,', ', labor,')],
  [
    'an empty file',
    'empty-file',
    S,
    () => {
      table('statements.csv', '');
      return undefined;
    },
  ],
  [
    'a header alone',
    'no-rows',
    `${S}:1:1`,
    () => {
      table('statements.csv', 'quantity,place,period,value\n');
      return undefined;
    },
  ],
  [
    'a 50 MB line',
    'file-too-large',
    S,
    () => {
      table('statements.csv', `${statements}${'x'.repeat(50_000_000)}\n`);
      return undefined;
    },
  ],
  [
    'a line of 100,000 characters',
    'line-too-long',
    `${S}:5:1`,
    () => {
      table('statements.csv', `${statements}${'x'.repeat(100_000)}\n`);
      return undefined;
    },
  ],
  ['a negative count', 'bad-value', `${S}:3:33`, edit('"1,066"', '"-1,066"')],
  ['140 %', 'bad-value', `${S}:4:33`, edit('72%', '140%')],
  ['NaN', 'bad-value', `${S}:3:33`, edit('"1,066"', 'NaN')],
  ['an exponent', 'bad-value', `${S}:3:34`, edit('"1,066"', '1e3')],
  ['digits grouped wrongly', 'bad-value', `${S}:3:33`, edit('"1,066"', '"10,66"')],
  ['two numbers in a cell', 'bad-value', `${S}:3:38`, edit('"1,066"', '1066 1067')],
  ['a percentage where cases are counted', 'bad-value', `${S}:3:33`, edit('"1,066"', '12%')],
  ['no value', 'empty-cell', `${S}:3:33`, edit('"1,066"', '')],
  ['no quantity', 'empty-cell', `${S}:3:1`, edit('cases,labor', ',labor')],
  ['no place', 'empty-cell', `${S}:3:20`, edit('cases,labor,,United States', 'cases,labor,,')],
  ['an unknown quantity', 'unknown-label', `${S}:3:1`, edit('cases,labor', 'casses,labor')],
  ['an unknown form', 'unknown-label', `${S}:3:7`, edit('labor', 'labrador')],
  ['an unknown group', 'unknown-label', `${S}:4:8`, edit('women', 'womem')],
  [
    'an unknown place',
    'unknown-label',
    `${S}:3:14`,
    edit('labor,,United States', 'labor,,United Sates'),
  ],
  ['__proto__ as a label', 'unknown-label', `${S}:3:1`, edit('cases,labor', '__proto__,labor')],
  [
    'constructor as a place',
    'unknown-label',
    `${S}:3:14`,
    edit('labor,,United States', 'labor,,constructor'),
  ],
  [
    'reversed dates',
    'bad-period',
    `${S}:3:39`,
    edit('United States,2023,"1,066"', 'United States,2023-12-31/2023-01-01,"1,066"'),
  ],
  [
    '30 February',
    'bad-period',
    `${S}:3:28`,
    edit('United States,2023,"1,066"', 'United States,2023-02-30,"1,066"'),
  ],
  ['a share without its base', 'missing-denominator', `${S}:4:33`, edit(',known cases,', ',,')],
  [
    'one figure with two bases',
    'denominator-differs',
    `${S}:5:33`,
    edit(
      'whose gender was known\n',
      'whose gender was known\nshare,,women,United States,2023,71%,all cases,\n',
    ),
  ],
  ['a person-level column', 'person-level', `${S}:1:45`, edit(',base,note', ',base,Date of birth')],
  [
    'a changed byte under an unchanged hash',
    'hash-mismatch',
    S,
    () => {
      writeFileSync(path('statements.csv'), statements.replace('9,619', '9,691'));
      return undefined;
    },
  ],
  ['a changed table with a changed hash', 'raw-rewritten', S, edit('9,619', '9,691')],
  [
    'a removed table',
    'raw-rewritten',
    Y,
    () => {
      rmSync(path('yearly.csv'));
      editRelease((json) => {
        json.tables = (json.tables as { file: string }[]).filter(
          (entry) => entry.file !== 'yearly.csv',
        );
      })();
      return [
        {
          ...module,
          layouts: {},
          quantities: { cases: 'cases', share: 'share' },
          measures: {
            cases: module.measures.cases as never,
            share: module.measures.share as never,
          },
        },
      ];
    },
  ],
  [
    'a table without its hash',
    'bad-field',
    `${R}:`,
    editRelease((json) => {
      for (const entry of json.tables as Record<string, unknown>[]) delete entry.sha256;
    }),
  ],
  [
    'a table that release.json does not list',
    'unlisted-file',
    'raw/mini/2024-report/more.csv',
    () => {
      writeFileSync(path('more.csv'), yearly);
      return undefined;
    },
  ],
  [
    'a table that is not there',
    'missing-file',
    Y,
    () => {
      rmSync(path('yearly.csv'));
      return undefined;
    },
  ],
  [
    'a symbolic link',
    'symbolic-link',
    Y,
    () => {
      rmSync(path('yearly.csv'));
      symlinkSync(path('statements.csv'), path('yearly.csv'));
      return undefined;
    },
  ],
  [
    'a path out of the folder',
    'bad-field',
    `${R}:`,
    editRelease((json) => {
      for (const entry of json.tables as { file: string }[]) entry.file = '../../secret.csv';
    }),
  ],
  [
    'broken JSON',
    'bad-json',
    `${R}:`,
    () => {
      writeFileSync(path('release.json'), '{"source": "mini",,}');
      return undefined;
    },
  ],
  [
    'a field too many',
    'bad-field',
    `${R}:`,
    editRelease((json) => {
      json.checked = true;
    }),
  ],
  [
    'a publication in the 13th month',
    'bad-field',
    `${R}:`,
    editRelease((json) => {
      json.published = '2024-13';
    }),
  ],
  [
    'a javascript: link',
    'bad-field',
    `${R}:`,
    editRelease((json) => {
      json.url = 'javascript:alert(1)';
    }),
  ],
  [
    'a release in another source’s folder',
    'wrong-folder',
    `${R}:`,
    editRelease((json) => {
      json.source = 'mimi';
    }),
  ],
  [
    'a look that does not exist',
    'unknown-look',
    `${S}:`,
    editRelease((json) => {
      for (const entry of json.tables as Record<string, unknown>[]) entry.look = 'b';
    }),
  ],
  [
    'no look at all',
    'missing-look',
    `${S}:`,
    editRelease((json) => {
      for (const entry of json.tables as Record<string, unknown>[]) delete entry.look;
    }),
  ],
  ['a source without a module', 'missing-module', 'raw/mini/source.json:1:1', () => []],
  [
    'a table that no layout reads',
    'missing-layout',
    `${Y}:1:1`,
    () => [{ ...module, layouts: {} }],
  ],
  [
    'a label that nothing uses',
    'stale-entry',
    M,
    () => [{ ...module, groups: { ...module.groups, men: { sex: 'male' } } }],
  ],
  [
    'a note on no figure',
    'stale-entry',
    M,
    () => [{ ...module, figureNotes: [{ figure: 'mini/cases/us/2032', notes: ['?'] }] }],
  ],
  [
    'a dangling id',
    'dangling-id',
    M,
    () => [
      {
        ...module,
        breaks: [
          {
            id: 'break/mini',
            measures: ['mini/csaes'],
            geography: null,
            at: '2023-01-01',
            kind: 'method',
            what: 'Something.',
            seenAt: null,
            statedBy: 'curator',
          },
        ],
      },
    ],
  ],
  [
    'a correction whose error was mended',
    'guard-failed',
    M,
    () => [
      {
        ...module,
        corrections: [
          {
            id: 'correction/mini',
            what: 'Wrong.',
            instead: 'Right.',
            basis: 'our-inference',
            figures: [],
            expect: [
              { publication: 'mini/2024-report', figure: 'mini/cases/us/2023', text: '9,691' },
            ],
            seenAt: null,
          },
        ],
      },
    ],
  ],
  [
    'an unknown measure',
    'unknown-measure',
    `${S}:2:1`,
    () => [{ ...module, quantities: { ...module.quantities, cases: 'case' } }],
  ],
  [
    'a code that the schema does not know',
    'bad-record',
    M,
    () => [
      {
        ...module,
        measures: {
          ...module.measures,
          cases: { ...(module.measures.cases as object), stage: 'rescued' } as never,
        },
      },
    ],
  ],
];

test.each(broken)('%s: %s at %s', (_what, code, place, breakIt) => {
  const modules = breakIt() ?? [module];
  let issues: readonly Issue[] = [];
  try {
    run(modules);
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    issues = error.issues;
  }
  const places = issues.map(
    (issue) =>
      `${issue.code} ${issue.file}${issue.line === 0 ? '' : `:${issue.line}:${issue.column}`}`,
  );
  expect(places.filter((found) => found.startsWith(`${code} ${place}`))).not.toEqual([]);
  expect(files()).toEqual(good);
  expect(readdirSync(folder).sort()).toEqual(['data', 'raw']);
});

test('all problems are told at once, in the order of the files', () => {
  table(
    'statements.csv',
    statements.replace('"9,619"', 'NaN').replace('labor', 'labrador').replace('72%', '140%'),
  );
  expect(() => run()).toThrow(PipelineError);
  try {
    run();
  } catch (error) {
    expect(
      (error as PipelineError).issues
        .filter((issue) => issue.file === S && issue.line > 0)
        .map((issue) => [issue.code, issue.line]),
    ).toEqual([
      ['bad-value', 2],
      ['unknown-label', 3],
      ['bad-value', 4],
    ]);
  }
});

test('an unknown label names the nearest', () => {
  table('statements.csv', statements.replace('labor', 'labour'));
  try {
    run();
    expect.unreachable();
  } catch (error) {
    expect(
      (error as PipelineError).issues.find((issue) => issue.code === 'unknown-label')?.nearest,
    ).toContain('labor');
  }
});

test('a later publication of a figure is a vintage beside the old one, not an edit', () => {
  const later = join(raw, 'mini', '2025-report');
  const table2 = 'quantity,place,period,value\ncases,United States,2023,"9,704"\n';
  mkdirSync(later);
  writeFileSync(join(later, 'statements.csv'), table2);
  writeFileSync(
    join(later, 'release.json'),
    JSON.stringify({
      ...release([{ file: 'statements.csv', sha256: sha(table2), look: 'a' }]),
      release: '2025-report',
      published: '2025-06',
    }),
  );
  const { dataset, changes } = regenerate({
    raw,
    data,
    modules: [module],
    claims: [],
    exceptions: [],
  });
  const figure = dataset.figures.find(({ id }) => id === 'mini/cases/us/2023');
  expect(
    figure?.vintages.map(({ text, publication, reason }) => [text, publication, reason]),
  ).toEqual([
    ['9,619', 'mini/2024-report', undefined],
    ['9,704', 'mini/2025-report', 'unstated'],
  ]);
  expect(figure?.current).toEqual([1]);
  expect(changes.find(({ id }) => id === 'mini/cases/us/2023')?.detail).toBe('9,619 → 9,704');
  expect(files()).toEqual(good);
});
