/**
 * The letters of the SDMX code list CL_OBS_STATUS, and whether each says why there is no value. Meanings in our words. Read:
 * version 2.0 by its URNs, all eighteen letters (`K` and `W` came later); version 2.2 as the comments of public programs
 * repeat it letter by letter, and with its descriptions in one of them. `_U` (the status itself is not known) and the like,
 * which only version 2.3 has, are left out. None of them has a `C`: that a value was wrong and is corrected is no status
 * of an observation, so our reasons of revision have no letter.
 */
export const sdmxObsStatus = {
  A: { meaning: 'nothing special; also where no letter is given', isMissing: false },
  B: { meaning: 'the first value after a break in the series', isMissing: false },
  D: { meaning: 'counted by another definition', isMissing: false },
  E: { meaning: 'estimated', isMissing: false },
  F: { meaning: 'forecast', isMissing: false },
  G: { meaning: 'experimental', isMissing: false },
  H: { meaning: 'missing: a holiday or weekend', isMissing: true },
  I: { meaning: 'imputed by whoever receives the data', isMissing: false },
  J: { meaning: 'derogation from a duty to report', isMissing: false },
  K: { meaning: 'included in another category', isMissing: false },
  L: {
    meaning: 'missing: the data exist, but were not collected, reported or disseminated',
    isMissing: true,
  },
  M: { meaning: 'missing: it cannot exist', isMissing: true },
  N: { meaning: 'not significant: no true zero', isMissing: false },
  O: { meaning: 'missing: the reasons are not told apart', isMissing: true },
  P: { meaning: 'provisional', isMissing: false },
  Q: { meaning: 'missing: suppressed', isMissing: true },
  S: { meaning: 'a strike or another special event', isMissing: false },
  U: { meaning: 'low reliability', isMissing: false },
  V: { meaning: 'not validated', isMissing: false },
  W: { meaning: 'includes another category', isMissing: false },
} as const satisfies Readonly<
  Record<string, { readonly meaning: string; readonly isMissing: boolean }>
>;

export type SdmxObsStatus = keyof typeof sdmxObsStatus;

export function isSdmxObsStatus(letter: string): letter is SdmxObsStatus {
  return Object.hasOwn(sdmxObsStatus, letter);
}
