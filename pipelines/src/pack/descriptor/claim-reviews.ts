import type { Claim, Dataset } from '@darkfigure/schema';
import { claimAddress } from '../../report/claim-address.ts';
import { type About, editionMonth } from './about.ts';

/**
 * The claims as schema.org ClaimReview. A verdict is a word with its definition, never a number on a scale: no scale
 * holds “distorted” and “no origin found” on one line.
 */
export function claimReviews(about: About, dataset: Dataset): object {
  const verdicts = new Map(
    dataset.codes.filter(({ list }) => list === 'verdict').map((entry) => [entry.code, entry]),
  );
  return {
    '@context': 'https://schema.org',
    '@graph': dataset.claims.map((claim) => {
      const verdict = verdicts.get(claim.verdict);
      if (verdict === undefined) throw new Error(`no verdict ${claim.verdict} in the code list`);
      return {
        '@type': 'ClaimReview',
        '@id': `urn:darkfigure:${claim.id.replace('/', ':')}`,
        url: claimAddress(about.homepage, claim.id),
        claimReviewed: claim.statement,
        datePublished: editionMonth(about.edition),
        inLanguage: 'en',
        license: about.license.url,
        author: { '@type': 'Organization', name: about.creator, url: about.homepage },
        itemReviewed: itemOf(claim),
        reviewRating: {
          '@type': 'Rating',
          alternateName: verdict.label,
          description: verdict.definition,
          ratingExplanation: claim.rationale,
        },
      };
    }),
  };
}

function itemOf(claim: Claim): object {
  return {
    '@type': 'Claim',
    text: claim.asserted?.text ?? claim.statement,
    appearance: claim.appearances.map((appearance) => ({
      '@type': 'CreativeWork',
      name: appearance.where,
      ...(appearance.seenAt === null ? {} : { url: appearance.seenAt }),
      ...(appearance.published === null ? {} : { datePublished: appearance.published }),
    })),
  };
}
