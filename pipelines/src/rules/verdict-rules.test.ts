import type { Claim, Dataset } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { foundBy } from './found-by.ts';
import { claim, sound } from './sound-dataset.ts';

const withClaim = (change: Partial<Claim>): Dataset => ({
  ...sound,
  claims: [{ ...claim, ...change }],
});
const unrested = { restsOn: [], origin: null } as const;
const untraced = {
  verdict: 'untraceable',
  origin: null,
  mutations: [],
  search: 'Two languages.',
} as const;

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
])('%s: %s', (rule, _, dataset, isFound) => {
  expect(foundBy(rule, dataset)).toEqual(isFound ? [claim.id] : []);
});
