/** How much is read before a dataset is refused, in bytes. */
export interface Limits {
  /** All files together, unpacked. */
  readonly total: number;
  /** One line, that is, one record. */
  readonly line: number;
}

/** How many records of one type are held at once; there are some thousands. `diffFiles` holds one at a time. */
export const mostRecords = 250_000;

/** How many issues of one file are told: a file of line breaks alone is an issue a byte. */
export const mostIssues = 100;

/** The data are a few megabytes, and a record a few kilobytes: what exceeds these is no dataset of ours. */
export const defaultLimits: Limits = { total: 100 * 1024 * 1024, line: 4 * 1024 * 1024 };
