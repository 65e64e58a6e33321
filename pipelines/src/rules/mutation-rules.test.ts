import type { Claim, Dataset } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { foundBy } from './found-by.ts';
import { claim, figure, sound } from './sound-dataset.ts';

const withClaim = (change: Partial<Claim>, rest: Partial<Dataset> = {}): Dataset => ({
  ...sound,
  claims: [{ ...claim, ...change }],
  ...rest,
});
const inWorld = {
  figures: [
    { ...figure, scope: { ...figure.scope, geography: { code: 'world', role: 'detection' } } },
  ],
} as const;
const atRisk = { figures: [{ ...figure, scope: { ...figure.scope, stage: 'at-risk' } }] } as const;
const inMoney = { figures: [{ ...figure, scope: { ...figure.scope, unit: 'usd' } }] } as const;
const asCount = { mutations: ['estimate-as-count'] } as const;

/** What keeps each rule, so that none refuses what is right, and what breaks it at its edge. */
test.each<readonly [rule: string, what: string, dataset: Dataset, isFound: boolean]>([
  ['money-is-not-counted', 'people', withClaim(asCount), false],
  ['money-is-not-counted', 'money bent otherwise', withClaim({}, inMoney), false],
  ['money-is-not-counted', 'money', withClaim(asCount, inMoney), true],
  ...(['geography-swap', 'scope-widened', 'definition-merged'] as const).map(
    (mutation) =>
      [
        'world-is-not-the-us',
        mutation,
        withClaim({ mutations: [mutation] }, inWorld),
        false,
      ] as const,
  ),
  ['world-is-not-the-us', 'no number', withClaim({ asserted: null }, inWorld), false],
  ['world-is-not-the-us', 'no origin', withClaim({ origin: null }, inWorld), false],
  ['risk-is-not-victim', 'said so', withClaim({ mutations: ['risk-to-victim'] }, atRisk), false],
  ['risk-is-not-victim', 'not said', withClaim({}, atRisk), true],
  ['risk-is-not-victim', 'no number', withClaim({ asserted: null }, atRisk), false],
])('%s: %s', (rule, _, dataset, isFound) => {
  expect(foundBy(rule, dataset)).toEqual(isFound ? [claim.id] : []);
});
