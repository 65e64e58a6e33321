import { isFields } from '../json-value.ts';
import { date, said, webLink } from './forms.ts';
import { anyOf, both, many } from './joined-shapes.ts';
import { each, object } from './nested-shapes.ts';
import { number, text, word } from './plain-shapes.ts';
import type { Shape } from './shape.ts';

const somebody = both(
  object(
    { '@type': word('Organization', 'Person'), name: said, url: webLink },
    { must: ['@type'] },
  ),
  (value, path) =>
    !isFields(value) || value.name !== undefined || value.url !== undefined
      ? []
      : [{ path, message: 'expected a name or an address' }],
);

/** Where the claim was seen: a link, or a work that is described. */
const work = anyOf(
  webLink,
  object(
    { '@type': word('CreativeWork'), name: said, url: webLink, datePublished: date },
    { must: ['@type'] },
  ),
);

const claim = object(
  {
    '@type': word('Claim'),
    text: said,
    appearance: many(work),
    firstAppearance: work,
    author: many(somebody),
    datePublished: date,
  },
  { must: ['@type'] },
);

const rating = object(
  {
    '@type': word('Rating'),
    alternateName: said,
    name: said,
    description: said,
    ratingExplanation: said,
    ratingValue: number,
    bestRating: number,
    worstRating: number,
  },
  { must: ['@type', 'alternateName'] },
);

/** What schema.org and search engines ask of a review of a claim: what must stand, and the form of what else stands. */
const review = object(
  {
    '@type': word('ClaimReview'),
    '@id': said,
    url: webLink,
    claimReviewed: said,
    datePublished: date,
    inLanguage: text(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a language'),
    license: webLink,
    author: somebody,
    itemReviewed: claim,
    reviewRating: rating,
  },
  { must: ['@type', 'claimReviewed', 'reviewRating', 'url'] },
);

/** Reviews of claims, in one document. */
export const claimReviewsShape: Shape = object(
  { '@context': word('https://schema.org'), '@graph': each(review) },
  { must: ['@context', '@graph'] },
);
