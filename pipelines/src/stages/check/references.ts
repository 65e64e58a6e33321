import type { Dataset } from '@darkfigure/schema';

export interface Reference {
  readonly from: string;
  readonly file: string;
  readonly to: 'figure' | 'measure' | 'claim' | 'publication';
  readonly id: string;
}

/** Every id that one record says of another. */
export function* references(dataset: Dataset): Generator<Reference> {
  const of = (source: string) => `pipelines/src/sources/${source}`;
  for (const figure of dataset.figures) {
    const at = { from: figure.id, file: of(figure.source) };
    if (figure.scope.denominator?.figure !== undefined)
      yield { ...at, to: 'figure', id: figure.scope.denominator.figure };
    for (const near of figure.unanswered?.nearest ?? [])
      yield { ...at, to: 'figure', id: near.figure };
  }
  for (const entry of dataset.breaks)
    for (const id of entry.measures)
      yield { from: entry.id, file: of(entry.source), to: 'measure', id };
  for (const correction of dataset.corrections) {
    const at = { from: correction.id, file: of(correction.source) };
    for (const id of correction.figures) yield { ...at, to: 'figure', id };
    for (const guard of correction.expect) {
      yield { ...at, to: 'figure', id: guard.figure };
      yield { ...at, to: 'publication', id: guard.publication };
    }
  }
  for (const claim of dataset.claims) {
    const at = { from: claim.id, file: `pipelines/src/claims/${claim.id.slice('claim/'.length)}` };
    if (claim.partOf !== undefined) yield { ...at, to: 'claim', id: claim.partOf };
    if (claim.origin?.figure !== undefined) yield { ...at, to: 'figure', id: claim.origin.figure };
    for (const id of claim.restsOn) yield { ...at, to: 'figure', id };
    for (const { figure } of claim.instead) yield { ...at, to: 'figure', id: figure };
  }
}
