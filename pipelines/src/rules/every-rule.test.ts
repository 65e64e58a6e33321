import type { Dataset } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { applyRules, rules } from './apply-rules.ts';
import { claims } from './breaking/claims.ts';
import { errors } from './breaking/errors.ts';
import { figures } from './breaking/figures.ts';
import { ledgers } from './breaking/ledgers.ts';
import { readings } from './breaking/readings.ts';
import { references } from './breaking/references.ts';
import { series } from './breaking/series.ts';
import { sound } from './sound-dataset.ts';

const breaking: Readonly<Record<string, Dataset>> = {
  ...figures,
  ...errors,
  ...readings,
  ...series,
  ...references,
  ...ledgers,
  ...claims,
};

test('the sound dataset keeps every rule', () => {
  expect(applyRules(sound, rules, [])).toEqual([]);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s fires', (id, rule) => {
  const dataset = breaking[id];
  if (dataset === undefined) throw new Error(`no dataset breaks the rule ${id}`);
  expect([...rule.check(dataset)]).toHaveLength(1);
});

test('rule ids are unique, and nothing is tested that is no rule', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  expect(Object.keys(breaking).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});
