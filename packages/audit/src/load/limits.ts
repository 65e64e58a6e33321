/** How much is read before a dataset is refused, in bytes. */
export interface Limits {
  /** All files together, unpacked. */
  readonly total: number;
  /** One line, that is, one record. */
  readonly line: number;
}

/** The data are a few megabytes, and a record a few kilobytes: what exceeds these is no dataset of ours. */
export const defaultLimits: Limits = { total: 200 * 1024 * 1024, line: 4 * 1024 * 1024 };
