import { expect, test } from 'vitest';
import { citationShape } from './citation-shape.ts';
import { dataPackageShape } from './data-package-shape.ts';
import { citationAnswers, citationProbes, citationWith } from './fixture/citation-answers.ts';
import { packageAnswers, packageProbes, packageWith } from './fixture/package-answers.ts';
import type { Shape } from './shape.ts';

const said = (shape: Shape, documents: readonly unknown[]) =>
  documents.map((document) => (shape(document, '').length === 0 ? '+' : '-')).join('');
const placesOf = (places: string) => places.split(/\s+/);

test.each(
  packageAnswers.flatMap(([answer, places]) => placesOf(places).map((place) => [place, answer])),
)('Data Package 2.0: %s takes and refuses what the profile does', (place = '', answer = '') => {
  const documents = packageProbes.map((probe) => packageWith(place, probe));
  expect(said(dataPackageShape, documents)).toBe(answer);
});

test.each(
  citationAnswers.flatMap(([answer, places]) => placesOf(places).map((place) => [place, answer])),
)(
  'Citation File Format 1.2.0: %s takes and refuses what the schema does',
  (place = '', answer = '') => {
    const documents = citationProbes.map((probe) => citationWith(place, probe));
    expect(said(citationShape, documents)).toBe(answer);
  },
);
