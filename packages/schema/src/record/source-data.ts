import type { Figure } from './figure.ts';
import type { Correction, SeriesBreak } from './ledger.ts';
import type { Measure } from './measure.ts';
import type { Publication, Source } from './source.ts';

/** Everything of one source, as a subpath of the package publishes it. */
export interface SourceData {
  readonly edition: string;
  readonly source: Source;
  readonly publications: readonly Publication[];
  readonly measures: readonly Measure[];
  readonly figures: readonly Figure[];
  readonly breaks: readonly SeriesBreak[];
  readonly corrections: readonly Correction[];
}
