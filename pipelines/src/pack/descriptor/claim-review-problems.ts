import type { DescriptorIssue } from './descriptor-error.ts';
import { isFields, listOf } from './json-value.ts';
import { claimReviewsShape } from './shape/claim-review-shape.ts';
import type { ShapeIssue } from './shape/shape.ts';
import { withRules } from './shape/with-rules.ts';

/**
 * What of the claim reviews lacks what search engines and schema.org ask of a ClaimReview.
 *
 * Our own checks; the test of a search engine wants a page on the web. Read: the whole reference of Google’s guide to
 * fact-check (ClaimReview) markup, in a stored copy, and the types of schema.org as the package schema-dts has them, beside
 * which the document was compiled. From there is the shape: `claimReviewed`, `url` and `reviewRating` with its text must
 * stand; an author has a name or an address. Ours are that what is recommended stands as well (author, a Claim with its
 * appearances), that a verdict is words and no number, that each review has its date and an address of its own.
 */
export function* claimReviewProblems(
  document: unknown,
  claims: number,
): Generator<DescriptorIssue> {
  for (const issue of withRules(claimReviewsShape(document, ''), ruleProblems(document, claims)))
    yield { file: 'claim-reviews.jsonld', ...issue };
}

function* ruleProblems(document: unknown, claims: number): Generator<ShapeIssue> {
  const reviews = isFields(document) ? listOf(document['@graph']) : [];
  if (reviews.length !== claims) yield { path: '@graph', message: `expected ${claims} reviews` };
  const told = { '@id': new Set<unknown>(), url: new Set<unknown>() };
  for (const [at, review] of reviews.entries()) {
    if (!isFields(review)) continue;
    const wrong = (key: string, message: string) => ({ path: `@graph/${at}/${key}`, message });
    for (const [key, seen] of Object.entries(told)) {
      if (review[key] === undefined || seen.has(review[key])) yield wrong(key, 'expected its own');
      seen.add(review[key]);
    }
    for (const key of ['author', 'datePublished', 'itemReviewed'])
      if (review[key] === undefined) yield wrong(key, 'is missing');
    if (isFields(review.author) && review.author.name === undefined)
      yield wrong('author/name', 'is missing');
    if (isFields(review.itemReviewed) && listOf(review.itemReviewed.appearance).length === 0)
      yield wrong('itemReviewed/appearance', 'expected at least one');
    if (isFields(review.reviewRating))
      for (const key of ['ratingValue', 'bestRating', 'worstRating'])
        if (review.reviewRating[key] !== undefined)
          yield wrong(`reviewRating/${key}`, 'a verdict is no number');
  }
}
