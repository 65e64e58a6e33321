import type { Claim, Dataset, Figure, Publication, Value, Vintage } from '@darkfigure/schema';

/** One thing that must hold over the whole dataset. */
export interface Rule {
  readonly id: string;
  readonly scope: 'figure' | 'series' | 'publication' | 'claim' | 'ledger';
  /** What must hold, as a sentence. */
  readonly message: string;
  /** The records for which it does not hold. */
  readonly check: (dataset: Dataset) => Iterable<Finding>;
}

export interface Finding {
  /** The record’s id. */
  readonly id: string;
  readonly found: string;
}

/** A finding that is known and right: it must still be found, or the exception itself is an error. */
export interface RuleException {
  readonly rule: string;
  readonly id: string;
  readonly why: string;
}

/** A rule about single figures. */
export function figureRule(
  id: string,
  message: string,
  find: (figure: Figure, dataset: Dataset) => string | undefined,
): Rule {
  return {
    id,
    scope: 'figure',
    message,
    check: (dataset) => each(dataset.figures, (figure) => find(figure, dataset)),
  };
}

/** A rule about single claims. */
export function claimRule(
  id: string,
  message: string,
  find: (claim: Claim, figures: ReadonlyMap<string, Figure>) => string | undefined,
): Rule {
  return {
    id,
    scope: 'claim',
    message,
    check: (dataset) => {
      const figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));
      return each(dataset.claims, (claim) => find(claim, figures));
    },
  };
}

/** A rule about single publications. */
export function publicationRule(
  id: string,
  message: string,
  find: (publication: Publication, dataset: Dataset) => string | undefined,
): Rule {
  return {
    id,
    scope: 'publication',
    message,
    check: (dataset) => each(dataset.publications, (publication) => find(publication, dataset)),
  };
}

function* each<T extends { readonly id: string }>(
  records: readonly T[],
  find: (record: T) => string | undefined,
): Generator<Finding> {
  for (const record of records) {
    const found = find(record);
    if (found !== undefined) yield { id: record.id, found };
  }
}

/** The vintages that stand now. */
export function standing(figure: Figure): readonly Vintage[] {
  return figure.current.flatMap((index) => figure.vintages[index] ?? []);
}

/** The value of a settled figure. */
export function settled(figure: Figure): Value | undefined {
  return figure.current.length === 1 ? figure.vintages[figure.current[0] ?? 0]?.value : undefined;
}
