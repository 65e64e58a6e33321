import type { DescriptorIssue } from './descriptor-error.ts';
import { isFields, isText, isWebLink, listOf } from './json-value.ts';

/**
 * What of the claim reviews lacks what search engines and schema.org ask of a ClaimReview.
 *
 * Our own checks, not those of a validator. Read: schema.org’s page on claimReviewed, and Google’s guide to fact-check
 * (ClaimReview) markup in a stored copy and a retelling: `claimReviewed`, `reviewRating` with its text and `url` must
 * stand; `author` with a name, and `itemReviewed` as a Claim with its appearances, are recommended. Ours are that a verdict
 * is words and no number, that dates are dates, and that each review has an address of its own.
 */
export function* claimReviewProblems(
  document: unknown,
  claims: number,
): Generator<DescriptorIssue> {
  const wrong = (path: string, message: string) => ({
    file: 'claim-reviews.jsonld',
    path,
    message,
  });
  if (!isFields(document)) return yield wrong('', 'expected an object');
  if (document['@context'] !== 'https://schema.org')
    yield wrong('@context', 'expected https://schema.org');
  const reviews = listOf(document['@graph']);
  if (reviews.length !== claims) yield wrong('@graph', `expected ${claims} reviews`);
  const ids = new Set<unknown>();
  for (const [at, review] of reviews.entries()) {
    const path = `@graph/${at}`;
    if (!isFields(review) || review['@type'] !== 'ClaimReview') {
      yield wrong(path, 'expected a ClaimReview');
      continue;
    }
    if (!isText(review['@id']) || ids.has(review['@id']))
      yield wrong(`${path}/@id`, 'expected one of its own');
    ids.add(review['@id']);
    if (!isText(review.claimReviewed)) yield wrong(`${path}/claimReviewed`, 'is missing');
    if (!isText(review.datePublished) || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(review.datePublished))
      yield wrong(`${path}/datePublished`, 'expected a date');
    if (!isWebLink(review.url)) yield wrong(`${path}/url`, 'expected a link');
    if (!isFields(review.author) || !isText(review.author.name))
      yield wrong(`${path}/author`, 'expected a name');
    const rating = review.reviewRating;
    if (isFields(rating) && rating['@type'] !== 'Rating')
      yield wrong(`${path}/reviewRating`, 'expected a Rating');
    if (!isFields(rating) || !isText(rating.alternateName))
      yield wrong(`${path}/reviewRating/alternateName`, 'is missing');
    else if (rating.ratingValue !== undefined)
      yield wrong(`${path}/reviewRating/ratingValue`, 'a verdict is no number');
    const item = review.itemReviewed;
    if (!isFields(item) || item['@type'] !== 'Claim' || listOf(item.appearance).length === 0)
      yield wrong(`${path}/itemReviewed`, 'expected a Claim with its appearances');
  }
}
