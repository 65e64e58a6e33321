import { expect, test } from 'vitest';
import type { Dataset } from '../dataset-types.ts';
import { type Editable, edited } from '../fixture/edited.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { checkLock } from './check-lock.ts';
import { makeLock } from './make-lock.ts';

const cases = 'hotline/cases/aa/2022';
const survey = 'survey/estimate/bb/2024';
const ids = [cases, survey, 'claim/everyone'];
const name = { name: '@darkfigure/dataset', version: '1.0.0' };

type Draft = Editable<Dataset>;
const figureIn = (draft: Draft, id = cases) => {
  const found = draft.figures.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};

/** What a check finds where the data were locked as they are and then edited. */
function foundAfter(edit: (draft: Draft) => void, before: Dataset = tinyDataset) {
  const { lock, gone } = makeLock(ids, before, name);
  expect(gone).toEqual([]);
  return checkLock(lock, edited(before, edit));
}

test('what stands as it was locked, in any order of its parts, finds nothing', () => {
  expect(foundAfter(() => undefined)).toEqual([]);
  const reordered = foundAfter((draft) => {
    const figure = figureIn(draft, survey);
    figure.status.reverse();
    figure.current.reverse();
    draft.figures.reverse();
  });
  expect(reordered).toEqual([]);
});

test('a break or an error that was noted since is found, one that was known is not', () => {
  const found = foundAfter((draft) => {
    const [known] = draft.breaks;
    const [error] = draft.corrections;
    if (known === undefined || error === undefined) throw new RangeError();
    draft.breaks.push({ ...known, id: 'break/hotline-2022', what: 'Mails are counted too.' });
    figureIn(draft).breaks.push('break/hotline-2022');
    draft.corrections.push({ ...error, id: 'correction/other', figures: [cases] });
    draft.corrections.push({
      ...error,
      id: 'correction/elsewhere',
      figures: ['hotline/cases/aa/2021'],
    });
  });
  expect(found).toEqual([
    {
      id: cases,
      kind: 'noted',
      path: 'breaks',
      before: null,
      after: 'break/hotline-2022',
      why: 'Mails are counted too.',
      text: 'must-be-read',
    },
    {
      id: cases,
      kind: 'noted',
      path: 'corrections',
      before: null,
      after: 'correction/other',
      why: 'A digit is wrong. Read 1,234.',
      text: 'must-be-read',
    },
  ]);
});

test.each(['label', 'definition'] as const)('another %s of the measure must be read', (field) => {
  const found = foundAfter((draft) => {
    const [measure] = draft.measures;
    if (measure !== undefined) measure[field] = 'Something else.';
  });
  const before = tinyDataset.measures[0]?.[field];
  const why = 'the definition of hotline/cases changed in place';
  const said = {
    kind: 'redefined',
    path: `measure/${field}`,
    before,
    after: 'Something else.',
    why,
  };
  expect(found).toEqual([{ id: cases, ...said, text: 'must-be-read' }]);
});

test('the same number from another publication may stay; another number must not, nor a hedge', () => {
  const [measured] = tinyDataset.publications;
  const found = (edit: (vintage: Draft['figures'][number]['vintages'][number]) => void) =>
    foundAfter((draft) => {
      draft.publications.push({
        ...measured,
        id: 'hotline/2024-report',
      } as Draft['publications'][number]);
      const vintage = figureIn(draft).vintages[1];
      if (vintage !== undefined) edit(vintage);
    }).map(({ kind, text, size }) => [kind, text, size]);
  const republished = found((vintage) => {
    vintage.publication = 'hotline/2024-report';
  });
  expect(republished).toEqual([['republished', 'may-stay', undefined]]);
  const hedged = found((vintage) => {
    vintage.qualifier = 'about';
  });
  // The digits are the same: the size of the revision is nothing, and it is one all the same.
  expect(hedged).toEqual([['revised', 'must-change', 0]]);
});

test('a dispute that was locked and goes on is revised, one that begins is a dispute', () => {
  const kindsOf = (current: number[], vintage: object, before = tinyDataset) =>
    foundAfter((draft) => {
      const figure = figureIn(draft, survey);
      figure.current = current;
      figure.vintages.push({
        ...figure.vintages[0],
        ...vintage,
      } as (typeof figure.vintages)[number]);
    }, before).map(({ kind, size }) => [kind, size]);
  const other = { text: '30', value: { kind: 'point', value: 30 }, row: 'table-2.csv:10' };
  expect(kindsOf([0, 2], other)).toEqual([['revised', null]]);
  expect(kindsOf([2], other)).toEqual([['revised', null]]);
  const settled = edited(tinyDataset, (draft) => {
    figureIn(draft, survey).current = [0];
  });
  expect(kindsOf([0, 2], other, settled)).toEqual([['disputed', null]]);
});

test('a claim that is told in other words must be read, one that is judged otherwise must change', () => {
  const found = (edit: (claim: Draft['claims'][number]) => void) =>
    foundAfter((draft) => draft.claims.forEach(edit)).map(
      ({ id, kind, path, before, after, text }) => [
        [id, kind, path, text],
        [before, after],
      ],
    );
  const before = tinyDataset.claims[0]?.statement;
  expect(found((claim) => Object.assign(claim, { statement: 'Everyone is.' }))).toEqual([
    [
      ['claim/everyone', 'redefined', 'statement', 'must-be-read'],
      [before, 'Everyone is.'],
    ],
  ]);
  expect(found((claim) => claim.mutations.push('rounded-up'))).toEqual([
    [
      ['claim/everyone', 'verdict-changed', 'verdict', 'must-change'],
      ['distorted (unit-swap)', 'distorted (unit-swap, rounded-up)'],
    ],
  ]);
});

test('an id that moved, and where it leads, is watched from then on', () => {
  const since = '2026.12';
  const moved = (to: string) => ({
    id: 'hotline/cases/aa/old',
    kind: 'moved' as const,
    to,
    reason: 'Renamed.',
    since,
  });
  const before = edited(tinyDataset, (draft) => draft.redirects.push(moved(cases)));
  const { lock } = makeLock(['hotline/cases/aa/old'], before, name);
  expect(lock.figures).toMatchObject([{ id: 'hotline/cases/aa/old', at: cases }]);
  expect(checkLock(lock, before)).toEqual([]);
  const after = (to: string) => edited(tinyDataset, (draft) => draft.redirects.push(moved(to)));
  const kinds = (dataset: Dataset) =>
    checkLock(lock, dataset).map(({ kind, path, text }) => [kind, path, text]);
  expect(kinds(after('hotline/cases/aa/2021'))[0]).toEqual(['moved', '', 'may-stay']);
  const dangling = after('hotline/cases/aa/gone');
  expect(checkLock(lock, dangling)).toEqual([
    {
      id: 'hotline/cases/aa/old',
      kind: 'dangling',
      path: '',
      before: cases,
      after: 'hotline/cases/aa/gone',
      why: 'its redirect leads to hotline/cases/aa/gone, which the data do not hold: Renamed.',
      text: 'must-change',
    },
  ]);
  expect(makeLock(['hotline/cases/aa/old'], dangling, name).gone).toMatchObject([
    { why: { kind: 'dangling', redirect: { to: 'hotline/cases/aa/gone' } } },
  ]);
  expect(kinds(tinyDataset)).toEqual([['unknown', '', 'must-change']]);
  // A new record under the old id is another one than was quoted.
  const reused = edited(before, (draft) => {
    draft.figures.push({ ...figureIn(draft), id: 'hotline/cases/aa/old' });
  });
  expect(kinds(reused)).toEqual([['moved', '', 'must-be-read']]);
  const split = edited(tinyDataset, (draft) =>
    draft.redirects.push({
      ...moved(''),
      kind: 'split',
      to: [cases, survey],
    } as Draft['redirects'][number]),
  );
  expect(kinds(split)).toEqual([['split', '', 'must-change']]);
  // Of what it was split into one that is there is enough; none is not.
  const less = (...lost: string[]) =>
    edited(split, (draft) => {
      draft.figures = draft.figures.filter(({ id }) => !lost.includes(id));
    });
  expect(kinds(less(survey))).toEqual([['split', '', 'must-change']]);
  expect(kinds(less(survey, cases))).toEqual([['dangling', '', 'must-change']]);
  expect(makeLock(['hotline/cases/aa/old'], split, name).gone.map(({ why }) => why.kind)).toEqual([
    'split',
  ]);
});
