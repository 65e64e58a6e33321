import { expect, test } from 'vitest';
import type { Dataset } from '../dataset-types.ts';
import { changesAfter, figureIn, first } from '../fixture/changes-after.ts';
import { type Editable, edited } from '../fixture/edited.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { diff } from './diff.ts';

const HOTLINE_2022 = 'hotline/cases/aa/2022';

test('equal datasets differ in nothing, whatever the order of records and fields', () => {
  const shuffled = edited(tinyDataset, (draft) => {
    draft.figures.reverse();
    draft.codes.reverse();
    draft.sources = draft.sources.map((source) =>
      Object.fromEntries(Object.entries(source).reverse()),
    ) as typeof draft.sources;
  });
  const found = diff(tinyDataset, shuffled);
  expect(found.changes).toEqual([]);
  expect(found.semver).toBe('none');
  expect(found.counts.total).toBe(0);
});

test('each axis of the scope has its class, and what is inherited names the measure', () => {
  const changes = changesAfter((draft) => {
    first(draft.measures).unit = 'victims';
    for (const entry of draft.figures.filter(({ measure }) => measure === 'hotline/cases')) {
      entry.scope.unit = 'victims';
    }
    figureIn(draft, HOTLINE_2022).scope.population.segments = ['online'];
    figureIn(draft, HOTLINE_2022).scope.method = 'survey';
  });
  const units = changes.filter(({ class: name }) => name === 'unit-changed');
  expect(units.map(({ record, cause }) => [record, cause])).toEqual([
    ['measures', undefined],
    ['figures', { record: 'measures', id: 'hotline/cases' }],
    ['figures', { record: 'measures', id: 'hotline/cases' }],
    ['figures', { record: 'measures', id: 'hotline/cases' }],
  ]);
  expect(changes.find(({ path }) => path === 'scope/population/segments')).toMatchObject({
    class: 'scope-changed',
    before: [],
    after: ['online'],
    semver: 'major',
  });
  const method = changes.find(({ path }) => path === 'scope/method');
  expect(method?.class).toBe('method-changed');
  expect(method).not.toHaveProperty('cause');
});

test.each<[string, (draft: Editable<Dataset>) => void, object]>([
  [
    'verdict',
    (draft) => {
      first(draft.claims).verdict = 'untraceable';
    },
    { class: 'claim-verdict-changed', before: 'distorted', after: 'untraceable', semver: 'minor' },
  ],
  [
    'grade',
    (draft) => {
      first(draft.sources).reliability.grade = 'F';
    },
    { class: 'grade-changed', path: 'reliability/grade', semver: 'patch' },
  ],
  [
    'status',
    (draft) => {
      first(draft.figures).status = ['low-reliability'];
    },
    { class: 'status-changed', before: ['normal'], after: ['low-reliability'], semver: 'minor' },
  ],
  [
    'code removed',
    (draft) => {
      draft.codes.pop();
    },
    { class: 'code-list-changed', id: 'stage/potential', coverage: 'lost', semver: 'major' },
  ],
  [
    'code added',
    (draft) => {
      draft.codes.push({ list: 'stage', code: 'new', label: 'new', definition: 'New.' });
    },
    { class: 'code-list-changed', id: 'stage/new', semver: 'minor' },
  ],
  [
    'code relabelled',
    (draft) => {
      first(draft.codes).label = 'seen';
    },
    { class: 'code-list-changed', path: 'label', semver: 'patch' },
  ],
  [
    'note',
    (draft) => {
      first(draft.figures).notes.push('Another note.');
    },
    {
      class: 'metadata-changed',
      path: 'notes',
      before: [],
      after: ['Another note.'],
      semver: 'patch',
    },
  ],
  [
    'component gone',
    (draft) => {
      first(draft.figures).uncertainty.shift();
    },
    { class: 'grade-changed', path: 'uncertainty/coverage', after: null },
  ],
  [
    'component narrower',
    (draft) => {
      const size = first(draft.figures).uncertainty[1]?.size;
      if (size) size.high = 10;
    },
    { class: 'interval-narrowed', path: 'uncertainty/sampling/size', semver: 'minor' },
  ],
  [
    'edition',
    (draft) => {
      draft.edition = '2026.12';
    },
    { class: 'metadata-changed', record: 'dataset', before: '2026.11', after: '2026.12' },
  ],
  [
    'input',
    (draft) => {
      draft.inputs = [];
    },
    { class: 'withdrawn', record: 'inputs', coverage: 'kept', semver: 'patch' },
  ],
])('%s is one change of its class', (_name, edit, expected) => {
  const changes = changesAfter(edit);
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject(expected);
});

test('a field that comes is a minor change of schema, one that goes a major one', () => {
  const grown = structuredClone(tinyDataset);
  for (const source of grown.sources) Object.assign(source, { funder: 'nobody' });
  const came = diff(tinyDataset, grown);
  expect(came.changes).toHaveLength(2);
  expect(came.changes[0]).toMatchObject({ class: 'schema-changed', path: 'funder', before: null });
  expect(came.semver).toBe('minor');
  expect(diff(grown, tinyDataset).semver).toBe('major');
});

test('an optional field that comes is no change of schema', () => {
  const changes = changesAfter((draft) => {
    first(draft.claims).search = 'Three archives.';
  });
  expect(changes).toMatchObject([{ class: 'metadata-changed', path: 'search', before: null }]);
});

test('the counts are those of the changes', () => {
  const found = diff(
    tinyDataset,
    edited(tinyDataset, (draft) => {
      draft.claims = [];
      first(draft.figures).status = ['provisional'];
    }),
  );
  expect(found.counts).toMatchObject({
    total: 2,
    byCoverage: { lost: 1, gained: 0, kept: 1 },
    byStep: { major: 1, minor: 1, patch: 0 },
    byClass: { withdrawn: 1, 'status-changed': 1, added: 0 },
  });
  expect(found.before.records.claims).toBe(1);
  expect(found.after.records.claims).toBe(0);
});

test('raw files are compared only where both sides name theirs', () => {
  const { inputs, ...published } = tinyDataset;
  expect(inputs.length).toBeGreaterThan(0);
  for (const [before, after] of [
    [published, published],
    [published, tinyDataset],
    [tinyDataset, published],
  ] as const) {
    expect(diff(before, after).changes).toEqual([]);
  }
  const found = diff(tinyDataset, { ...tinyDataset, inputs: [] });
  expect(found.changes.map(({ record }) => record)).toEqual(['inputs']);
});

test.each([
  ['a path', 'darkfigure-dataset-0.1.0.tgz'],
  ['a promise', Promise.resolve({})],
  ['nothing', undefined],
])('whoever hands in %s is told what gives a dataset', (_, given) => {
  const loose = diff as (before: unknown, after: unknown) => unknown;
  expect(() => loose(given, given)).toThrow('await loadDataset(path)');
});
