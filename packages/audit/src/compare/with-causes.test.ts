import { expect, test } from 'vitest';
import { changesAfter, figureIn, first } from '../fixture/changes-after.ts';

const figure = 'hotline/cases/aa/2022';

test('a figure that stands beside a new break has it for its cause; one that lost a mention has none', () => {
  const changes = changesAfter((draft) => {
    draft.breaks.push({ ...first(draft.breaks), id: 'break/hotline-2022' });
    figureIn(draft, figure).breaks.push('break/hotline-2022');
    figureIn(draft, 'hotline/cases/aa/2021').breaks = [];
  });
  const causes = changes
    .filter(({ path }) => path === 'breaks')
    .map(({ id, cause }) => [id, cause]);
  expect(causes.sort()).toEqual([
    ['hotline/cases/aa/2021', undefined],
    [figure, { record: 'breaks', id: 'break/hotline-2022' }],
  ]);
});

test('a reading that came with a new correction has it for its cause, one of another figure has not', () => {
  const changes = changesAfter((draft) => {
    const known = first(draft.corrections);
    draft.corrections.push({ ...known, id: 'correction/other', figures: [figure] });
    for (const id of [figure, 'hotline/cases/aa/2021']) {
      const { vintages } = figureIn(draft, id);
      vintages.push({ ...first(vintages), text: '7', row: 'table-9.csv:1' });
    }
  });
  const causes = changes
    .filter(({ path }) => path.startsWith('vintages/'))
    .map(({ id, cause }) => [id, cause]);
  expect(causes.sort()).toEqual([
    ['hotline/cases/aa/2021', undefined],
    [figure, { record: 'corrections', id: 'correction/other' }],
  ]);
});

test.each<[measure: string, axis: string, now: string]>([
  ['unit', 'scope/unit', 'victims'],
  ['stage', 'scope/stage', 'potential'],
  ['frame', 'scope/frame', 'palermo'],
  ['method', 'scope/method', 'survey'],
  ['temporal', 'scope/period/temporal', 'ever'],
  ['role', 'scope/population/role', 'person'],
  ['geographyRole', 'scope/geography/role', 'residence'],
])(
  'a figure’s axis that changed as the %s of its measure did has that for its cause',
  (field, axis, now) => {
    const changes = (measureNow: string) =>
      changesAfter((draft) => {
        Object.assign(first(draft.measures), { [field]: measureNow });
        const keys = axis.split('/');
        const last = keys.pop() ?? '';
        const parent = keys.reduce<Record<string, unknown>>(
          (each, key) => each[key] as Record<string, unknown>,
          figureIn(draft, figure) as unknown as Record<string, unknown>,
        );
        parent[last] = now;
      }).filter(({ id, path }) => id === figure && path === axis);
    expect(changes(now).map(({ cause }) => cause)).toEqual([
      { record: 'measures', id: 'hotline/cases' },
    ]);
    // Where the measure changed to something else it explains nothing.
    expect(changes('something-else').map(({ cause }) => cause)).toEqual([undefined]);
  },
);
