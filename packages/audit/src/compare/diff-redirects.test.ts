import { soundVintage as vintage } from '@darkfigure/fixture';
import { expect, test } from 'vitest';
import type { Dataset } from '../dataset-types.ts';
import { changesAfter, figureIn, first } from '../fixture/changes-after.ts';
import type { Editable } from '../fixture/edited.ts';
import { figure } from '../fixture/tiny-dataset.ts';

const HOTLINE_2022 = 'hotline/cases/aa/2022';

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
