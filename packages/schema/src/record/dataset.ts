import type { Claim } from './claim.ts';
import type { Correction } from './correction.ts';
import type { Figure } from './figure.ts';
import type { Geography } from './geography.ts';
import type { Input } from './input.ts';
import type { ListedCode } from './listed-code.ts';
import type { Measure } from './measure.ts';
import type { Redirect } from './redirect.ts';
import type { SeriesBreak } from './series-break.ts';
import type { Publication, Source } from './source.ts';

/** Everything that is published, as one object. */
export interface Dataset {
  /** The calendar edition, YYYY.MM. */
  readonly edition: string;
  /** Who counts, how, and how far each is trusted; by id. */
  readonly sources: readonly Source[];
  /** What was published, and the pages on which it was read; by id. */
  readonly publications: readonly Publication[];
  /** What is counted; by id. */
  readonly measures: readonly Measure[];
  /** One number of one measure for one scope each, with all its vintages; by id. */
  readonly figures: readonly Figure[];
  /** Numbers that circulate, with their verdicts; by id. */
  readonly claims: readonly Claim[];
  /** Where series change what they count; by id. */
  readonly breaks: readonly SeriesBreak[];
  /** Known errors in what was published; by id. */
  readonly corrections: readonly Correction[];
  /** Tombstones of ids that were given up; by id. */
  readonly redirects: readonly Redirect[];
  /** Places; by code. */
  readonly geographies: readonly Geography[];
  /** Every code with its list, label, definition and mapping. */
  readonly codes: readonly ListedCode[];
  /** The raw files that the data were made from, with their hashes; by path. */
  readonly inputs: readonly Input[];
}

/** The record types: each a file of the data and a field of the dataset. */
export type RecordType = Exclude<keyof Dataset, 'edition'>;
