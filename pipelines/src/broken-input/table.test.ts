import { statements, yearly } from './mini-tables.ts';
import { type Broken, laidRaw, S, tryBroken, Y } from './try-broken.ts';

const raw = laidRaw();
const { edit, table } = raw;

/** How a table is set out: bytes, lines, columns and rows. */
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
  ['a person-level column', 'person-level', `${S}:1:45`, edit(',base,note', ',base,Date of birth')],
];

tryBroken(raw, broken);
