import type { Correction } from './correction.ts';
import type { Figure } from './figure.ts';
import type { Measure } from './measure.ts';
import type { SeriesBreak } from './series-break.ts';
import type { Publication, Source } from './source.ts';

/** Everything of one source, as a subpath of the package publishes it. */
export interface SourceData {
  /** The calendar edition, YYYY.MM. */
  readonly edition: string;
  /** Who counts, how, and how far it is trusted. */
  readonly source: Source;
  /** What it published, and the retellings of it; by id. */
  readonly publications: readonly Publication[];
  /** What it counts; by id. */
  readonly measures: readonly Measure[];
  /** Its figures, each with all its vintages; by id. */
  readonly figures: readonly Figure[];
  /** Where its series change what they count; by id. */
  readonly breaks: readonly SeriesBreak[];
  /** Known errors in what it published, and in retellings; by id. */
  readonly corrections: readonly Correction[];
}
