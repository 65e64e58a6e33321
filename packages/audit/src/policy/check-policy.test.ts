import { expect, test } from 'vitest';
import { diff } from '../compare/diff.ts';
import type { Dataset } from '../dataset-types.ts';
import { type Editable, edited } from '../fixture/edited.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { checkPolicy } from './check-policy.ts';

type Edit = (draft: Editable<Dataset>) => void;

function breachesOf(edit: Edit, before: Dataset = tinyDataset): string[] {
  const after = edited(before, edit);
  const report = checkPolicy({ before, after, diff: diff(before, after) });
  return report.breaches.map(({ rule, id }) => `${rule} ${id}`);
}
const find = <Of extends { id: string }>(list: readonly Of[], id: string): Of => {
  const found = list.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const survey = 'survey/estimate/bb/2024';
const cases = 'hotline/cases/aa/2022';
const since = '2026.12';

test('the same again breaks nothing', () => {
  expect(breachesOf(() => {})).toEqual([]);
});

test('a withdrawal needs a redirect', () => {
  const drop: Edit = (draft) => {
    draft.claims = [];
  };
  expect(breachesOf(drop)).toEqual(['withdrawal-needs-redirect claim/everyone']);
  expect(
    breachesOf((draft) => {
      drop(draft);
      draft.redirects.push({
        id: 'claim/everyone',
        kind: 'withdrawn',
        to: null,
        reason: 'r',
        since,
      });
    }),
  ).toEqual([]);
});

test('an id that was given up stays given up, and resolves in one hop', () => {
  const old = 'hotline/calls/aa/2019';
  expect(
    breachesOf((draft) => {
      draft.redirects = [];
    }),
  ).toEqual([`ids-still-resolve ${old}`]);
  expect(
    breachesOf((draft) => {
      draft.figures.push({ ...find(draft.figures, cases), id: old });
    }),
  ).toEqual([`ids-still-resolve ${old}`]);
  expect(
    breachesOf((draft) => {
      draft.redirects.push({ id: 'a/b/c/d', kind: 'moved', to: 'nowhere', reason: 'r', since });
      draft.redirects.push({ id: 'a/b/c/e', kind: 'moved', to: old, reason: 'r', since });
    }),
  ).toEqual(['ids-still-resolve a/b/c/d', 'ids-still-resolve a/b/c/e']);
  expect(
    breachesOf((draft) => {
      draft.redirects.push({ id: survey, kind: 'moved', to: cases, reason: 'r', since });
    }),
  ).toEqual([`ids-still-resolve ${survey}`]);
});

test('a published reading is neither edited nor removed', () => {
  expect(
    breachesOf((draft) => {
      const [, vintage] = find(draft.figures, cases).vintages;
      if (vintage?.value.kind === 'point') vintage.value.value = 1235;
    }),
  ).toEqual([`value-needs-vintage ${cases}`]);
  expect(
    breachesOf((draft) => {
      const figure = find(draft.figures, cases);
      figure.vintages.shift();
      figure.current = [0];
    }),
  ).toEqual([`value-needs-vintage ${cases}`]);
  expect(
    breachesOf((draft) => {
      const figure = find(draft.figures, cases);
      const [vintage] = figure.vintages;
      if (vintage === undefined) throw new Error('no vintage');
      figure.vintages.push({ ...vintage, text: '1,300', value: { kind: 'point', value: 1300 } });
      figure.current = [2];
    }),
  ).toEqual([]);
});

test('an interval narrows only by a new publication', () => {
  const narrow =
    (publication: string): Edit =>
    (draft) => {
      const figure = find(draft.figures, survey);
      const [vintage] = figure.vintages;
      if (vintage?.value.kind !== 'interval') throw new Error('no interval');
      const value = { ...vintage.value, low: 800, high: 1000 };
      figure.vintages.push({ ...vintage, publication, text: '900 (800 to 1,000)', value });
      figure.current = [2];
    };
  expect(breachesOf(narrow('survey/2024-wave'))).toEqual([`narrowing-needs-publication ${survey}`]);
  expect(breachesOf(narrow('survey/2025-wave'))).toEqual([]);
  const widen: Edit = (draft) => {
    const figure = find(draft.figures, survey);
    const [vintage] = figure.vintages;
    if (vintage?.value.kind !== 'interval') throw new Error('no interval');
    figure.vintages.push({ ...vintage, value: { ...vintage.value, low: 100 } });
    figure.current = [2];
  };
  expect(breachesOf(widen)).toEqual([]);
});

test('a bound that becomes a number is narrower', () => {
  const id = 'hotline/cases/aa/2021';
  expect(
    breachesOf((draft) => {
      const figure = find(draft.figures, id);
      const [vintage] = figure.vintages;
      if (vintage === undefined) throw new Error('no vintage');
      figure.vintages.push({ ...vintage, text: '51', value: { kind: 'point', value: 51 } });
      figure.current = [1];
    }),
  ).toEqual([`narrowing-needs-publication ${id}`]);
});

test('a stated error shrinks only by a new publication', () => {
  const sized = edited(tinyDataset, (draft) => {
    const [component] = find(draft.figures, survey).uncertainty;
    if (component !== undefined) component.size = { low: -10, high: 10, level: 0.95 } as never;
  });
  const shrink: Edit = (draft) => {
    const [component] = find(draft.figures, survey).uncertainty;
    if (component !== undefined) component.size = { low: -1, high: 1, level: 0.95 } as never;
  };
  expect(breachesOf(shrink, sized)).toEqual([`narrowing-needs-publication ${survey}`]);
});

test('a grade, a verdict and a confidence change only with their reason', () => {
  expect(
    breachesOf((draft) => {
      find(draft.figures, cases).credibility.grade = '5';
      find(draft.claims, 'claim/everyone').verdict = 'supported';
    }),
  ).toEqual([`regrade-needs-reason claim/everyone`, `regrade-needs-reason ${cases}`]);
  expect(
    breachesOf((draft) => {
      find(draft.figures, cases).credibility = { grade: '5', reason: 'Another.' };
      const claim = find(draft.claims, 'claim/everyone');
      claim.verdict = 'supported';
      claim.rationale = 'Another.';
    }),
  ).toEqual([]);
});

test('every breach says what to do', () => {
  const after = edited(tinyDataset, (draft) => {
    draft.claims = [];
    draft.redirects = [];
    find(draft.figures, cases).reliability.grade = 'E';
  });
  const { breaches } = checkPolicy({ before: tinyDataset, after, diff: diff(tinyDataset, after) });
  expect(breaches).toHaveLength(3);
  for (const { fix, message } of breaches) {
    expect(fix).toMatch(/\.$/);
    expect(message).not.toMatch(/\.$/);
  }
});

test('of a number that was edited under a text that stayed it is not said that the text became itself', () => {
  const after = edited(tinyDataset, (draft) => {
    const [, vintage] = find(draft.figures, cases).vintages;
    if (vintage?.value.kind === 'point') vintage.value.value = 1235;
  });
  const { breaches } = checkPolicy({ before: tinyDataset, after, diff: diff(tinyDataset, after) });
  expect(breaches.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^a published reading was edited in place: "[^"]+" stands as it was, /),
  ]);
});
