import type { Method, Stage, Unit, Vintage } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { figure } from '../../rules/sound-dataset.ts';
import { statusOf } from './status-of.ts';

const read: Vintage = {
  publication: 'a/b',
  value: { kind: 'point', value: 16 },
  text: '16',
  qualifier: 'exact',
  locator: null,
  seenAt: 'https://example.org/',
  seenKind: 'primary',
  seenOn: '2026-11-22',
  row: 'a.csv:2',
};
const statusFor = (method: Method, unit: Unit, stage: Stage) =>
  statusOf({
    vintages: [read],
    current: [0],
    scope: { ...figure.scope, unit, stage, method },
    method,
    breaks: [],
    noted: [],
  });

test.each<[string, Method, Unit, Stage, string]>([
  ['offices that answered so', 'survey', 'agencies', 'convicted-case', 'normal'],
  ['people who answered', 'survey', 'persons', 'not-applicable', 'normal'],
  ['people whom a survey stands for', 'survey', 'persons', 'estimated-total', 'estimated'],
  ['a share of those asked', 'survey', 'percent', 'self-reported', 'estimated'],
  ['an average of those asked', 'survey', 'years-of-age', 'self-reported', 'estimated'],
  ['people by a model', 'model-estimate', 'persons', 'not-applicable', 'estimated'],
  ['people by judgement', 'expert-judgement', 'persons', 'at-risk', 'estimated'],
])('%s', (_what, method, unit, stage, status) => {
  expect(statusFor(method, unit, stage)).toEqual([status]);
});
