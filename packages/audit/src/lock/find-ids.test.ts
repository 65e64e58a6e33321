import { expect, test } from 'vitest';
import { figureOfExport } from './figure-of-export.ts';
import { findIds } from './find-ids.ts';

const known = new Set([
  'nhth/cases-identified/us/2023',
  'nhth/cases-identified/us/fy2022',
  'ilo/2021-count/world/2021',
]);
const module = '@darkfigure/dataset/sources/nhth';

test.each([
  ['casesIdentified_us_2023', 'nhth/cases-identified/us/2023'],
  [
    'persons_usCa_2023$07$01$$2024$06$30_forcedLabour',
    'nhth/persons/us-ca/2023-07-01--2024-06-30/forced-labour',
  ],
  ['_2021Count_world_2021', 'nhth/2021-count/world/2021'],
  ['a$2B_world_2021', 'nhth/a-2-b/world/2021'],
])('%s is the figure %s', (name, id) => {
  expect(figureOfExport('nhth', name)).toBe(id);
});

test.each([
  `import { casesIdentified_us_2023 } from '${module}';`,
  `import { casesIdentified_us_2023 as cases } from "${module}";`,
  `export { casesIdentified_us_2023 } from '${module}'`,
  `import {\n  casesIdentified_us_2023,\n} from '${module}';`,
  `const { casesIdentified_us_2023: cases } = await import('${module}');`,
  `import { x } from 'y';\nimport { casesIdentified_us_2023 } from '${module}';`,
])('a figure that is imported by its name is quoted alone: %s', (text) => {
  const { ids, sources } = findIds(text, known);
  expect(ids.map(({ id }) => id)).toEqual(['nhth/cases-identified/us/2023']);
  expect(sources).toEqual([]);
});

test('of several names each is found, on the line of the module', () => {
  const text = `\nimport { casesIdentified_us_2023, casesIdentified_us_fy2022 } from '${module}';`;
  expect(findIds(text, known).ids).toEqual([
    { id: 'nhth/cases-identified/us/2023', line: 2 },
    { id: 'nhth/cases-identified/us/fy2022', line: 2 },
  ]);
});

test.each([
  `import { nhth } from '${module}';`,
  `import { nhth, casesIdentified_us_2023 } from '${module}';`,
  `import * as hotline from '${module}';`,
  `import { casesIdentified_us_2023 /* and more */, nhth } from '${module}';`,
  `import {} from '${module}';`,
  `import data from '${module}.json' with { type: 'json' };`,
  `const hotline = require('${module}');`,
  `if (a) { b } from('${module}')`,
  `const text = "see ${module}";`,
])('whatever else is imported is the whole source: %s', (text) => {
  const { ids, sources } = findIds(text, known);
  expect(ids).toEqual([]);
  expect(sources).toEqual([{ source: 'nhth', line: 1 }]);
});

test('what begins like the figures of a measure and is none is told, with its line', () => {
  const text = `a\n"nhth/cases-identified/us/2032", and nhth/cases-identified/us/fy22.`;
  expect(findIds(text, known)).toEqual({
    ids: [],
    sources: [],
    unfinished: [],
    unknown: [
      { id: 'nhth/cases-identified/us/2032', line: 2 },
      { id: 'nhth/cases-identified/us/fy22', line: 2 },
    ],
  });
});

test.each([
  'nhth/cases-identified',
  'nhth/cases-identified/',
  'nhth/cases-identified/us',
  'nhth/cases-identified/us/',
  './nhth/cases-identified/other.ts',
  'https://example.org/nhth/cases-identified/us/2032',
  'src/nhth/cases-identified/us/2032',
  'nhth/other/us/2032',
])('what names no figure is none that is misspelt: %s', (text) => {
  expect(findIds(text, known).unknown).toEqual([]);
});

test.each(['nhth/cases-identified/us/', 'nhth/cases-identified/us/fy'])(
  'an id that code puts together is one that is unfinished: %s',
  (start) => {
    const { unfinished, unknown } = findIds(`\`${start}\${year}\``, known);
    expect([unfinished, unknown]).toEqual([[{ start, line: 1 }], []]);
  },
);

test('a figure that is imported by a misspelt name is told, and is not the whole source', () => {
  const text = `import { casesIdentified_us_2023, casesIdentified_us_2032 } from '${module}';`;
  expect(findIds(text, known)).toEqual({
    ids: [{ id: 'nhth/cases-identified/us/2023', line: 1 }],
    sources: [],
    unfinished: [],
    unknown: [{ id: 'nhth/cases-identified/us/2032', line: 1 }],
  });
});

test.each([
  `'nhth/cases-identified/us/' + year`,
  `"nhth/cases-identified/us/"+ year`,
  `"nhth/cases-identified/us/"\n  .concat(year)`,
])('an id that is added to is unfinished: %s', (text) => {
  expect(findIds(text, known)).toEqual({
    ids: [],
    sources: [],
    unfinished: [{ start: 'nhth/cases-identified/us/', line: 1 }],
    unknown: [],
  });
});
