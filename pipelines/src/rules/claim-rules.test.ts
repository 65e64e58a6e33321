import type { Claim, Dataset } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { foundBy } from './found-by.ts';
import { claim, figure, sound } from './sound-dataset.ts';

const withClaim = (change: Partial<Claim>, rest: Partial<Dataset> = {}): Dataset => ({
  ...sound,
  claims: [{ ...claim, ...change }],
  ...rest,
});
const unrested = { restsOn: [], origin: null } as const;
const untraced = {
  verdict: 'untraceable',
  origin: null,
  mutations: [],
  search: 'Two languages.',
} as const;
const inWorld = {
  figures: [
    { ...figure, scope: { ...figure.scope, geography: { code: 'world', role: 'detection' } } },
  ],
} as const;
const atRisk = { figures: [{ ...figure, scope: { ...figure.scope, stage: 'at-risk' } }] } as const;
const inMoney = { figures: [{ ...figure, scope: { ...figure.scope, unit: 'usd' } }] } as const;
const asCount = { mutations: ['estimate-as-count'] } as const;
const appearance = claim.appearances[0] as Claim['appearances'][number];

/** What keeps each rule, so that none refuses what is right, and what breaks it at its edge. */
test.each<readonly [rule: string, what: string, dataset: Dataset, isFound: boolean]>([
  ...(['supported', 'supported-with-limits', 'distorted', 'outdated', 'contradicted'] as const).map(
    (verdict) =>
      [
        'verdict-has-a-basis',
        `${verdict} without any`,
        withClaim({ ...unrested, verdict }),
        true,
      ] as const,
  ),
  [
    'verdict-has-a-basis',
    'not checkable',
    withClaim({ ...unrested, verdict: 'not-checkable' }),
    false,
  ],
  ['verdict-has-a-basis', 'a figure', withClaim({ origin: null }), false],
  ['verdict-has-a-basis', 'the figure of its origin', withClaim({ restsOn: [] }), false],
  ['verdict-has-a-basis', 'a search', withClaim({ ...unrested, search: 'Two languages.' }), false],
  [
    'verdict-has-a-basis',
    'an origin in words alone',
    withClaim({ restsOn: [], origin: { description: 'A speech.', link: 'likely' } }),
    true,
  ],
  ['money-is-not-counted', 'people', withClaim(asCount), false],
  ['money-is-not-counted', 'money bent otherwise', withClaim({}, inMoney), false],
  ['money-is-not-counted', 'money', withClaim(asCount, inMoney), true],
  ['untraceable-tells-the-search', 'a search', withClaim(untraced), false],
  [
    'untraceable-tells-the-search',
    'an origin that is proven',
    withClaim({ ...untraced, origin: { description: 'A count.', link: 'proven' } }),
    true,
  ],
  ...['False', 'fake', 'a lie', 'hoax', 'made up', 'invented'].map(
    (word) =>
      [
        'untraceable-is-not-false',
        word,
        withClaim({ ...untraced, search: `It is ${word}.` }),
        true,
      ] as const,
  ),
  [
    'untraceable-is-not-false',
    'a word that only holds one',
    withClaim({ ...untraced, rationale: 'They belied it.' }),
    false,
  ],
  [
    'untraceable-is-not-false',
    'another verdict',
    withClaim({ rationale: 'The number is false.' }),
    false,
  ],
  ...(['distorted', 'outdated', 'contradicted', 'unsupported', 'untraceable'] as const).map(
    (verdict) =>
      [
        'instead-is-given',
        `${verdict} without`,
        withClaim({ verdict, instead: [] }),
        true,
      ] as const,
  ),
  ['instead-is-given', 'supported', withClaim({ verdict: 'supported', instead: [] }), false],
  ['instead-is-given', 'no number', withClaim({ asserted: null, instead: [] }), false],
  ['unsupported-has-an-origin', 'an origin', withClaim({ verdict: 'unsupported' }), false],
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
  [
    'appearance-is-short',
    'a line',
    withClaim({ appearances: [{ ...appearance, text: 'x'.repeat(120) }] }),
    false,
  ],
])('%s: %s', (rule, _, dataset, isFound) => {
  expect(foundBy(rule, dataset)).toEqual(isFound ? [claim.id] : []);
});
