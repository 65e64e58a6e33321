import type { Limits } from '../load/limits.ts';
import type { VerifyProblem } from './verify-problem.ts';

/** What a verification found. */
export interface Verification {
  /** The name of the package. */
  readonly name: string;
  /** As its `package.json` has it. */
  readonly version: string;
  /** The calendar edition of its data, YYYY.MM. */
  readonly edition: string;
  /** How much was looked at. */
  readonly checked: {
    /** Files of the package. */
    readonly files: number;
    /** Their bytes, unpacked. */
    readonly bytes: number;
    /** Records that were held against their schemas. */
    readonly records: number;
    /** Raw files that were compared; 0 where no repository was given. */
    readonly inputs: number;
  };
  /**
   * What the answer rests on: the manifest of the package itself, which whoever changes the package can change too; the
   * integrity that somebody else gave; or a tarball that was built anew.
   */
  readonly anchor: 'manifest' | 'integrity' | 'rebuild';
  /** Empty = everything is as the build left it. */
  readonly problems: readonly VerifyProblem[];
}

/** What a package is held against beside its own manifest. */
export interface VerifyOptions {
  /** The repository whose raw files the inputs of the package are compared with. */
  readonly repository?: string | undefined;
  /** What a registry or lock file gives for the whole tarball: `sha512-…`. */
  readonly integrity?: string | undefined;
  /** A tarball that was built anew and must be the same byte for byte. */
  readonly rebuilt?: Uint8Array | undefined;
  /** How much is read before it is refused; `defaultLimits` where none are given. */
  readonly limits?: Limits;
}
