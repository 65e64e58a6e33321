import type { Claim, Dataset } from '@darkfigure/schema';
import { claim, figure, sound } from '../sound-dataset.ts';
import { withScope } from './changed.ts';

const withClaim = (change: Partial<Claim>): Dataset => ({
  ...sound,
  claims: [{ ...claim, ...change }],
});

/** Each rule of claims, with a dataset that breaks it and hardly anything else. */
export const claims: Readonly<Record<string, Dataset>> = {
  'verdict-has-a-basis': withClaim({ restsOn: [], origin: null }),
  'untraceable-tells-the-search': withClaim({
    verdict: 'untraceable',
    origin: null,
    mutations: [],
  }),
  'untraceable-is-not-false': withClaim({
    verdict: 'untraceable',
    origin: null,
    mutations: [],
    search: 'Two languages.',
    rationale: 'The number is false.',
  }),
  'distorted-names-mutations': withClaim({ mutations: [] }),
  'supported-has-no-mutation': withClaim({ verdict: 'supported' }),
  'unsupported-has-an-origin': withClaim({ verdict: 'unsupported', origin: null }),
  'instead-is-given': withClaim({ instead: [] }),
  'world-is-not-the-us': { ...withScope({ geography: { code: 'world', role: 'detection' } }) },
  'risk-is-not-victim': {
    ...withScope({
      stage: 'at-risk',
      unit: 'persons',
      population: { ...figure.scope.population, role: 'person' },
    }),
  },
  'money-is-not-counted': {
    ...withClaim({ mutations: ['scope-widened', 'estimate-as-count'] }),
    figures: [{ ...figure, scope: { ...figure.scope, unit: 'usd' } }],
  },
  'dropped-bound-is-not-told': withClaim({
    statement: 'At least 500 are said to be trafficked each year.',
    mutations: ['bound-dropped'],
  }),
  'part-bends-like-its-whole': {
    ...sound,
    claims: [
      { ...claim, mutations: ['scope-widened', 'stale-reissued'] },
      { ...claim, id: 'claim/d', partOf: claim.id, mutations: ['scope-widened'] },
    ],
  },
  'appearance-is-short': withClaim({
    appearances: claim.appearances.map((appearance) => ({ ...appearance, text: 'x'.repeat(121) })),
  }),
};
