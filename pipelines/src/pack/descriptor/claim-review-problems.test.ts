import { expect, test } from 'vitest';
import { packDataset } from '../fixture/pack-dataset.ts';
import { claimReviewProblems } from './claim-review-problems.ts';
import { claimReviews } from './claim-reviews.ts';
import { about, jsonOf, places } from './fixture/made.ts';
import { changed } from './shape/fixture/changed.ts';

test('the claim reviews that are made are right', () => {
  expect(places(claimReviewProblems(jsonOf('claim-reviews.jsonld'), 1))).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['@context', undefined, '@context'],
  ['@graph', [], '@graph'],
  ['@graph.0.claimReviewed', '', '@graph/0/claimReviewed'],
  ['@graph.0.@type', 'Review', '@graph/0/@type'],
  ['@graph.0.url', '#x', '@graph/0/url'],
  ['@graph.0.datePublished', 'today', '@graph/0/datePublished'],
  ['@graph.0.reviewRating.@type', 'Thing', '@graph/0/reviewRating/@type'],
  ['@graph.0.author', undefined, '@graph/0/author'],
  ['@graph.0.reviewRating.alternateName', undefined, '@graph/0/reviewRating/alternateName'],
  ['@graph.0.reviewRating.ratingValue', 1, '@graph/0/reviewRating/ratingValue'],
  ['@graph.0.itemReviewed.appearance', [], '@graph/0/itemReviewed/appearance'],
  ['@graph.0.claimReviewed', undefined, '@graph/0/claimReviewed'],
  ['@graph.0.reviewRating', undefined, '@graph/0/reviewRating'],
  ['@graph.0.url', undefined, '@graph/0/url'],
  ['@graph.0.@id', undefined, '@graph/0/@id'],
  ['@graph.0.datePublished', undefined, '@graph/0/datePublished'],
  ['@graph.0.author.@type', 'Thing', '@graph/0/author/@type'],
  ['@graph.0.author', { '@type': 'Person' }, '@graph/0/author'],
  ['@graph.0.author.name', undefined, '@graph/0/author/name'],
  ['@graph.0.itemReviewed', undefined, '@graph/0/itemReviewed'],
  ['@graph.0.itemReviewed.@type', 'CreativeWork', '@graph/0/itemReviewed/@type'],
  ['@graph.0.itemReviewed.appearance.0.url', 'here', '@graph/0/itemReviewed/appearance/0/url'],
  [
    '@graph.0.itemReviewed.appearance.0.@type',
    undefined,
    '@graph/0/itemReviewed/appearance/0/@type',
  ],
  ['@graph.0.license', 'CC-BY-4.0', '@graph/0/license'],
  ['@graph.0.reviewRating.bestRating', 5, '@graph/0/reviewRating/bestRating'],
])('claim reviews with another %s are refused', (path, value, place) => {
  expect(
    places(claimReviewProblems(changed(jsonOf('claim-reviews.jsonld'), path, value), 1)),
  ).toContain(place);
});

test('two claim reviews may not have one address', () => {
  const { '@graph': [review] = [], ...rest } = jsonOf('claim-reviews.jsonld') as {
    '@graph': object[];
  };
  const twice = { ...rest, '@graph': [review, { ...review, '@id': 'urn:darkfigure:claim:other' }] };
  expect(places(claimReviewProblems(twice, 2))).toEqual(['@graph/1/url']);
});

test.each<[string, unknown]>([
  ['@graph.0.itemReviewed.firstAppearance', 'https://example.org/first'],
  ['@graph.0.itemReviewed.author', { '@type': 'Person', name: 'A' }],
  ['@graph.0.author.url', undefined],
  ['@graph.0.reviewRating.name', 'untraceable'],
  ['@graph.0.datePublished', '2026'],
])('claim reviews with another %s are as good', (path, value) => {
  const other = changed(jsonOf('claim-reviews.jsonld'), path, value);
  expect(places(claimReviewProblems(other, 1))).toEqual([]);
});

test('a claim review says the verdict in words', () => {
  const { '@graph': reviews } = claimReviews(about, packDataset) as {
    '@graph': { reviewRating: object }[];
  };
  const verdict = packDataset.codes.find(
    ({ list, code }) => list === 'verdict' && code === 'untraceable',
  );
  expect(reviews[0]?.reviewRating).toMatchObject({
    alternateName: verdict?.label,
    ratingExplanation: 'No source found.',
  });
});
