import { soundVintage as vintage } from '@darkfigure/fixture';
import { expect, test } from 'vitest';
import type { Change } from '../change/change.ts';
import type { Dataset } from '../dataset-types.ts';
import { type Editable, edited } from '../fixture/edited.ts';
import { figure, tinyDataset } from '../fixture/tiny-dataset.ts';
import { diff } from './diff.ts';

const HOTLINE_2022 = 'hotline/cases/aa/2022';

function changesAfter(edit: (draft: Editable<Dataset>) => void): readonly Change[] {
  return diff(tinyDataset, edited(tinyDataset, edit)).changes;
}

function figureIn(draft: Editable<Dataset>, id: string) {
  const found = draft.figures.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const first = <Entry>(entries: Entry[]): Entry => {
  const [entry] = entries;
  if (entry === undefined) throw new Error('empty');
  return entry;
};

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

test('a new vintage is a revision from the old text and value to the new, scored and with its reason', () => {
  const changes = changesAfter((draft) => {
    const revised = figureIn(draft, HOTLINE_2022);
    revised.vintages.push(
      vintage('1,500', { kind: 'point', value: 1500 }, { row: 't.csv:9', reason: 'recalculation' }),
    );
    revised.current = [2];
  });
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({
    class: 'vintage-added',
    record: 'figures',
    id: HOTLINE_2022,
    path: 'vintages/hotline/2023-report/t.csv:9',
    before: [{ text: '1,234', value: { kind: 'point', value: 1234 } }],
    after: [{ text: '1,500', value: { kind: 'point', value: 1500 } }],
    reason: 'recalculation',
    tier: 'medium',
    coverage: 'kept',
    semver: 'minor',
  });
  expect(changes[0]?.size).toBeCloseTo(266 / 2734, 12);
});

test('an older vintage that is filled in behind the current value is not scored', () => {
  const changes = changesAfter((draft) => {
    const filled = figureIn(draft, HOTLINE_2022);
    filled.vintages.unshift(vintage('1,100', { kind: 'point', value: 1100 }, { row: 't.csv:1' }));
    filled.current = [2];
  });
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ class: 'vintage-added', before: [], coverage: 'gained' });
  expect(changes[0]).not.toHaveProperty('size');
});

test('a value that was edited in place is a loss and an arrival, both major, the loss first', () => {
  const changes = changesAfter((draft) => {
    const [, second] = figureIn(draft, HOTLINE_2022).vintages;
    if (second === undefined) throw new Error('no vintage');
    second.value = { kind: 'point', value: 1235 };
    second.text = '1,235';
  });
  expect(
    changes.map(({ class: name, semver, coverage, tier }) => [name, semver, coverage, tier]),
  ).toEqual([
    ['withdrawn', 'major', 'lost', 'small'],
    ['added', 'major', 'gained', 'small'],
  ]);
  expect(changes.every(({ path }) => path === 'vintages/hotline/2023-report/table-1.csv:3')).toBe(
    true,
  );
  expect(changes[0]?.before).toMatchObject([{ text: '1,234' }]);
  expect(changes[0]?.after).toMatchObject([{ text: '1,235' }]);
});

test('a row that moved to another line is not an edit', () => {
  const changes = changesAfter((draft) => {
    const moved = figureIn(draft, HOTLINE_2022);
    moved.vintages.forEach((entry, index) => {
      entry.row = `table-1.csv:${index + 3}`;
    });
  });
  expect(changes.map(({ class: name, path }) => [name, path])).toEqual([
    ['metadata-changed', 'vintages/hotline/2023-report/table-1.csv:2/row'],
    ['metadata-changed', 'vintages/hotline/2023-report/table-1.csv:3/row'],
  ]);
});

test('a vintage that is gone is lost coverage, and the older one that stands again is named', () => {
  const changes = changesAfter((draft) => {
    const cut = figureIn(draft, HOTLINE_2022);
    cut.vintages.pop();
    cut.current = [0];
  });
  expect(changes.map(({ class: name, path, coverage }) => [name, path, coverage])).toEqual([
    ['withdrawn', 'vintages/hotline/2023-report/table-1.csv:3', 'lost'],
    ['status-changed', 'current', 'kept'],
  ]);
  expect(changes[1]).toMatchObject({ before: [{ text: '1,234' }], after: [{ text: '1,200' }] });
});

test('a value that became unknown is lost coverage and unscoreable, never 0', () => {
  const changes = changesAfter((draft) => {
    const lost = figureIn(draft, HOTLINE_2022);
    lost.vintages.push(
      vintage(
        '-',
        { kind: 'unknown', reason: 'suppressed' },
        {
          row: 't.csv:4',
          qualifier: 'not-available',
        },
      ),
    );
    lost.current = [2];
  });
  expect(
    changes.map(({ class: name, coverage, size, tier }) => [name, coverage, size, tier]),
  ).toEqual([
    ['vintage-added', 'lost', null, 'unscoreable'],
    ['bound-changed', 'lost', null, 'unscoreable'],
    ['qualifier-changed', 'kept', undefined, undefined],
  ]);
});

test('a number where there was none is gained coverage, not a revision of 0', () => {
  const changes = changesAfter((draft) => {
    const found = figureIn(draft, 'hotline/cases/aa/2023');
    found.vintages.push(vintage('7', { kind: 'point', value: 7 }, { row: 't.csv:4' }));
    found.current = [1];
  });
  expect(changes.find(({ class: name }) => name === 'vintage-added')).toMatchObject({
    coverage: 'gained',
    size: null,
    tier: 'unscoreable',
  });
});

test('another choice of the vintage that stands is a change of status at the current value', () => {
  const changes = changesAfter((draft) => {
    figureIn(draft, HOTLINE_2022).current = [0];
  });
  expect(changes).toMatchObject([
    { class: 'status-changed', path: 'current', tier: 'medium', semver: 'minor' },
  ]);
});

test('wider, narrower and other sorts of value are told apart', () => {
  const natures = (before: Parameters<typeof vintage>[1], after: Parameters<typeof vintage>[1]) => {
    const with1 = (value: typeof before, row: string) => vintage('x', value, { row });
    const old = { ...tinyDataset, figures: [figure('a/b/c/d', [with1(before, 't:1')])] };
    const now = {
      ...tinyDataset,
      figures: [figure('a/b/c/d', [with1(before, 't:1'), with1(after, 't:2')])],
    };
    return diff(old, now)
      .changes.map(({ class: name }) => name)
      .filter((name) => name !== 'vintage-added');
  };
  const range = (low: number, high: number) =>
    ({ kind: 'range', low, high, basis: 'published-range' }) as const;
  expect(natures(range(10, 20), range(10, 21))).toEqual(['interval-widened']);
  expect(natures(range(10, 20), range(11, 20))).toEqual(['interval-narrowed']);
  expect(natures(range(10, 20), range(20, 30))).toEqual([]);
  expect(natures(range(10, 20), { kind: 'point', value: 15 })).toEqual(['bound-changed']);
  expect(natures({ kind: 'point', value: 1 }, { kind: 'point', value: 2 })).toEqual([]);
  expect(
    natures({ kind: 'bound', op: 'gt', value: 5 }, { kind: 'bound', op: 'ge', value: 5 }),
  ).toEqual(['bound-changed']);
  expect(
    natures(
      { kind: 'point', value: 100, rounding: 10 },
      { kind: 'point', value: 100, rounding: 100 },
    ),
  ).toEqual(['interval-widened']);
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

test('a number of another unit is not scored against the old one', () => {
  const changes = changesAfter((draft) => {
    const swapped = figureIn(draft, HOTLINE_2022);
    swapped.scope.unit = 'victims';
    swapped.vintages.push(vintage('1,300', { kind: 'point', value: 1300 }, { row: 't.csv:4' }));
    swapped.current = [2];
  });
  expect(changes.find(({ class: name }) => name === 'vintage-added')).toMatchObject({
    size: null,
    tier: 'unscoreable',
  });
});

test('a record that is gone without a redirect ranks before everything, whatever else changed', () => {
  const changes = changesAfter((draft) => {
    draft.figures = draft.figures.filter(({ id }) => id !== 'hotline/cases/aa/2021');
    first(draft.measures).definition = 'Another definition.';
    draft.figures.push(
      figure('hotline/cases/aa/2024', [vintage('9', { kind: 'point', value: 9 })]),
    );
  });
  expect(changes.map(({ class: name, id }) => [name, id])).toEqual([
    ['withdrawn', 'hotline/cases/aa/2021'],
    ['definition-changed', 'hotline/cases'],
    ['added', 'hotline/cases/aa/2024'],
  ]);
  expect(changes[0]).toMatchObject({ before: [{ text: 'more than 50' }], after: null });
});

test('a withdrawn record names its redirect and the reason', () => {
  const changes = changesAfter((draft) => {
    draft.figures = draft.figures.filter(({ id }) => id !== 'hotline/cases/aa/2021');
    draft.redirects.push({
      id: 'hotline/cases/aa/2021',
      kind: 'withdrawn',
      to: null,
      reason: 'Never published.',
      since: '2026.12',
    });
  });
  expect(changes[0]).toMatchObject({
    class: 'withdrawn',
    after: { redirect: 'withdrawn', to: null },
    reason: 'Never published.',
    coverage: 'lost',
  });
});

const since = '2026.12';
const givenUp = 'hotline/cases/aa/2021';
test.each<[what: string, step: string, redirect: Dataset['redirects'][number] | undefined]>([
  ['nothing', 'major', undefined],
  ['a tombstone', 'minor', { id: givenUp, kind: 'withdrawn', to: null, reason: 'r', since }],
  ['a record', 'minor', { id: givenUp, kind: 'moved', to: HOTLINE_2022, reason: 'r', since }],
  ['records', 'minor', { id: givenUp, kind: 'split', to: [HOTLINE_2022], reason: 'r', since }],
  ['a hole', 'major', { id: givenUp, kind: 'moved', to: 'hotline/cases/x', reason: 'r', since }],
])('an id that was given up and is answered by %s: its going is %s', (_what, step, redirect) => {
  const changes = changesAfter((draft) => {
    draft.figures = draft.figures.filter(({ id }) => id !== givenUp);
    if (redirect !== undefined) draft.redirects.unshift(redirect as Editable<typeof redirect>);
  });
  // What the record that answers says otherwise has steps of its own.
  const going = changes.find(({ id, path }) => id === givenUp && path === '');
  expect(going?.semver).toBe(step);
});

test.each([
  ['sources', 'survey', 'hotline'],
  ['geographies', 'aa', 'somewhere'],
] as const)(
  'of %s no redirect answers to all that named it: its going is major',
  (type, id, to) => {
    const key = type === 'sources' ? 'id' : 'code';
    for (const redirect of [
      { id, kind: 'withdrawn', to: null, reason: 'r', since },
      { id, kind: 'moved', to, reason: 'r', since },
    ] as const) {
      const changes = changesAfter((draft) => {
        const gone = draft[type].findIndex(
          (record) => (record as Record<string, unknown>)[key] === id,
        );
        expect(gone).not.toBe(-1);
        draft[type].splice(gone, 1);
        draft.redirects.unshift(redirect);
      });
      const going = changes.find((change) => change.record === type && change.id === id);
      expect([going?.class, going?.semver]).toEqual([redirect.kind, 'major']);
    }
  },
);

test('a moved record is no loss, its new id is no arrival, and an edit cannot hide behind the move', () => {
  const changes = changesAfter((draft) => {
    const moved = figureIn(draft, 'hotline/cases/aa/2021');
    moved.id = 'hotline/cases/zz/2021';
    moved.status = ['provisional'];
    draft.figures.sort((a, b) => (a.id < b.id ? -1 : 1));
    draft.redirects.unshift({
      id: 'hotline/cases/aa/2021',
      kind: 'moved',
      to: 'hotline/cases/zz/2021',
      reason: 'A wrong place.',
      since: '2026.12',
    });
  });
  const figures = changes.filter(({ record }) => record === 'figures');
  expect(figures.map(({ class: name, id, path }) => [name, id, path])).toEqual([
    ['moved', 'hotline/cases/aa/2021', ''],
    ['status-changed', 'hotline/cases/aa/2021', 'status'],
  ]);
  expect(figures[0]).toMatchObject({
    after: { redirect: 'moved', to: 'hotline/cases/zz/2021' },
    coverage: 'kept',
    semver: 'minor',
  });
});

test('a redirect to a record that is not there is a withdrawal', () => {
  const changes = changesAfter((draft) => {
    draft.figures = draft.figures.filter(({ id }) => id !== 'hotline/cases/aa/2021');
    draft.redirects.unshift({
      id: 'hotline/cases/aa/2021',
      kind: 'moved',
      to: 'hotline/cases/nowhere/2021',
      reason: 'Moved.',
      since: '2026.12',
    });
  });
  expect(changes[0]).toMatchObject({ class: 'withdrawn', coverage: 'lost' });
});

test('a split record names its parts, which are arrivals no longer', () => {
  const parts = ['hotline/cases/aa/2021/adult', 'hotline/cases/aa/2021/minor'];
  const changes = changesAfter((draft) => {
    draft.figures = draft.figures.filter(({ id }) => id !== 'hotline/cases/aa/2021');
    for (const id of parts)
      draft.figures.push(figure(id, [vintage('3', { kind: 'point', value: 3 })]));
    draft.redirects.unshift({
      id: 'hotline/cases/aa/2021',
      kind: 'split',
      to: [...parts],
      reason: 'By age.',
      since: '2026.12',
    });
  });
  expect(changes.filter(({ record }) => record === 'figures')).toMatchObject([
    { class: 'split', after: { redirect: 'split', to: parts }, coverage: 'kept' },
  ]);
});

test('everything that went with a measure, or came with a publication, names it', () => {
  const gone = changesAfter((draft) => {
    draft.measures = draft.measures.filter(({ id }) => id !== 'survey/estimate');
    draft.figures = draft.figures.filter(({ measure }) => measure !== 'survey/estimate');
  });
  expect(gone.find(({ record }) => record === 'figures')?.cause).toEqual({
    record: 'measures',
    id: 'survey/estimate',
  });
  const came = changesAfter((draft) => {
    const model = first(draft.publications);
    draft.publications.push({ ...model, id: 'hotline/2024-report' });
    const revised = figureIn(draft, HOTLINE_2022);
    revised.vintages.push(
      vintage('1,240', { kind: 'point', value: 1240 }, { publication: 'hotline/2024-report' }),
    );
    revised.current = [2];
  });
  expect(came.find(({ class: name }) => name === 'vintage-added')?.cause).toEqual({
    record: 'publications',
    id: 'hotline/2024-report',
  });
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
