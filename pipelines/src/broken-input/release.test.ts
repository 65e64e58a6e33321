import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mini } from './mini.ts';
import { statements, yearly } from './mini-tables.ts';
import { type Broken, laidRaw, R, S, tryBroken, Y } from './try-broken.ts';

const raw = laidRaw();
const { edit, editRelease, path } = raw;

/** What stands around the tables: files, hashes and the description of the publication. */
const broken: readonly Broken[] = [
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
          ...mini,
          layouts: {},
          quantities: { cases: 'cases', share: 'share' },
          measures: {
            cases: mini.measures.cases as never,
            share: mini.measures.share as never,
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
];

tryBroken(raw, broken);
