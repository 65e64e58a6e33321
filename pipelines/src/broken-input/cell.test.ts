import { type Broken, laidRaw, S, tryBroken } from './try-broken.ts';

const raw = laidRaw();
const { edit } = raw;

/** What a cell says: numbers, labels, periods and bases. */
const broken: readonly Broken[] = [
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
];

tryBroken(raw, broken);
