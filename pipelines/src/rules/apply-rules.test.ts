import type { Dataset } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { applyRules, rules } from './apply-rules.ts';
import { figures } from './breaking/figures.ts';
import { figure, sound } from './sound-dataset.ts';

test('an exception silences its finding alone', () => {
  const known = { rule: 'count-not-negative', id: figure.id, why: 'A test.' };
  const dataset = figures['count-not-negative'] as Dataset;
  expect(applyRules(dataset, rules, [known])).toEqual([]);
  expect(
    applyRules(dataset, rules, [{ ...known, id: 's/victims/us/2021' }]).map((issue) => issue.code),
  ).toEqual(['rule', 'stale-entry']);
});

test('an exception that nothing breaks any more is an error', () => {
  expect(
    applyRules(sound, rules, [{ rule: 'count-not-negative', id: figure.id, why: 'A test.' }]).map(
      (issue) => issue.code,
    ),
  ).toEqual(['stale-entry']);
});
