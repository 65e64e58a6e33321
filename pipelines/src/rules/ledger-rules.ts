import type { Dataset, Figure } from '@darkfigure/schema';
import type { Finding, Rule } from './rule.ts';

function* deadEnds(dataset: Dataset): Generator<Finding> {
  const live = new Set(
    [
      ...dataset.figures,
      ...dataset.claims,
      ...dataset.measures,
      ...dataset.sources,
      ...dataset.publications,
    ].map(({ id }) => id),
  );
  const gone = new Set(dataset.redirects.map(({ id }) => id));
  for (const redirect of dataset.redirects) {
    if (live.has(redirect.id)) yield { id: redirect.id, found: 'the old id is in use again' };
    const targets =
      redirect.to === null ? [] : typeof redirect.to === 'string' ? [redirect.to] : redirect.to;
    for (const target of targets) {
      if (gone.has(target)) yield { id: redirect.id, found: `two hops: ${target} is itself gone` };
      else if (!live.has(target)) yield { id: redirect.id, found: `${target} does not exist` };
    }
  }
}

/** Rules about breaks, corrections, redirects and places. */
export const ledgerRules: readonly Rule[] = [
  {
    id: 'break-touches-figures',
    scope: 'ledger',
    message: 'A break has a dated figure of its measures, before it or after.',
    *check({ breaks, figures }) {
      for (const { id, measures } of breaks) {
        const isDated = ({ measure, scope }: Figure) =>
          measures.includes(measure) && scope.period.start !== null;
        if (!figures.some(isDated))
          yield { id, found: `no dated figure of ${measures.join(', ')}` };
      }
    },
  },
  {
    id: 'inference-says-so',
    scope: 'ledger',
    message:
      'A correction that a publisher or another source is said to make has the page where it does.',
    *check({ corrections }) {
      for (const { id, basis, seenAt } of corrections)
        if (basis !== 'our-inference' && seenAt === null)
          yield { id, found: `basis ${basis} without a page` };
    },
  },
  {
    id: 'correction-is-guarded',
    scope: 'ledger',
    message: 'A correction holds on to a text: the wrong one, or the one to read instead.',
    *check({ corrections }) {
      for (const { id, expect } of corrections)
        if (expect.length === 0) yield { id, found: 'no guard' };
    },
  },
  {
    id: 'redirect-in-one-hop',
    scope: 'ledger',
    message: 'An id that is gone leads to a living one in one hop.',
    check: deadEnds,
  },
  {
    id: 'places-reach-the-world',
    scope: 'ledger',
    message: 'Every place lies in the world or is a corridor.',
    *check({ geographies }) {
      for (const { code, kind, within } of geographies)
        if (kind !== 'world' && kind !== 'corridor' && !within.includes('world'))
          yield { id: code, found: `within ${within.join(', ') || 'nothing'}` };
    },
  },
];
