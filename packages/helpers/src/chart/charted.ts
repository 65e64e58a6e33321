import type { Figure, Vintage } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import type { ComputedView } from '../comparison/computed-view.ts';
import { usedReadings } from '../quotation/used-readings.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { figureSubject } from '../scope/subject.ts';
import { listed } from '../text/listed.ts';
import { readingsOf } from '../text/reading-text.ts';

/** A computed number in the shape of a figure, as far as charts look at one. */
export type ComputedFigure = ComputedView & {
  /** How it was computed, in a few words: “share(sexual exploitation, all forms)”. */
  readonly formula: string;
};

export const isComputed = (figure: CatalogFigure): figure is ComputedFigure => 'computed' in figure;

/** What a number is of: a published figure has one part. */
export const partsOf = (figure: CatalogFigure): readonly ScopePart[] =>
  isComputed(figure) ? figure.computed.scope : figureSubject(figure).parts;

/** What the parts of a number say, each thing once. */
export const partsText = (figure: CatalogFigure, text: (part: ScopePart) => string): string =>
  listed(partsOf(figure).map(text));

/** The readings that a number is, or was computed of. */
export const vintagesOf = (figure: CatalogFigure): readonly Vintage[] =>
  isComputed(figure)
    ? usedReadings(figure.computed, contextOf(figure, 'figure'))
    : readingsOf(figure).map(({ vintage }) => vintage);

/** The published figures that a number is, or was computed of. */
export const publishedUnder = (
  figure: CatalogFigure,
): readonly Pick<Figure, 'source' | 'contested'>[] =>
  isComputed(figure)
    ? figure.computed.figures.map(contextOf(figure, 'figure').figures.get)
    : [figure];
