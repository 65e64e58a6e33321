import type { Dataset } from '@darkfigure/schema';
import type { Doubt } from './doubt.ts';
import { findDoubts } from './find-doubts.ts';
import { newReadings } from './new-reading.ts';

/** What a new publication would make of the data. */
export interface Preview {
  /** Figures that were not there. */
  readonly figures: readonly { readonly id: string; readonly text: string }[];
  /** Known figures for which it gives other digits than those that stand. */
  readonly vintages: readonly {
    readonly id: string;
    readonly old: string;
    readonly now: string;
    /** Whether the new digits are the ones that stand from now on. */
    readonly stands: boolean;
  }[];
  /** Known figures for which it gives the digits that stand. */
  readonly repeated: number;
  readonly doubts: readonly Doubt[];
}

/** Compares the data with and without a publication. Pure. */
export function previewOf(before: Dataset, after: Dataset, publication: string): Preview {
  const figures: { id: string; text: string }[] = [];
  const vintages: { id: string; old: string; now: string; stands: boolean }[] = [];
  let repeated = 0;
  for (const { figure, vintage, before: known } of newReadings(before, after, publication)) {
    const old = (known?.current ?? [])
      .map((index) => known?.vintages[index]?.text ?? '')
      .join(' | ');
    const stands = figure.current.some((index) => figure.vintages[index] === vintage);
    if (known === undefined) figures.push({ id: figure.id, text: vintage.text });
    else if (old === vintage.text) repeated++;
    else vintages.push({ id: figure.id, old, now: vintage.text, stands });
  }
  return { figures, vintages, repeated, doubts: findDoubts(before, after, publication) };
}
