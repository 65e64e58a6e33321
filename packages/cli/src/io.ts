/** Somewhere that text is written to. */
export interface Output {
  /** Whether more may follow at once: `false` asks for patience until `drain`. */
  write(text: string): unknown;
  /** Has a function called once: when more may follow, or when nothing arrives any more. */
  once?(event: 'drain' | 'close', then: () => void): unknown;
  /** Takes such a function back. */
  off?(event: 'drain' | 'close', then: () => void): unknown;
  /** Whether nothing that is written arrives any more. */
  readonly destroyed?: boolean;
  /** Whether a person reads it on a terminal. */
  readonly isTTY?: boolean | undefined;
}

/** What a run knows of the world: nothing else of the process is looked at. */
export interface Io {
  /** Where answers go. */
  readonly stdout: Output;
  /** Where errors, warnings and progress go. */
  readonly stderr: Output;
  /** Columns of the terminal. */
  readonly columns: number;
  /** The environment, by the names of its variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that paths are relative to. */
  readonly cwd: string;
  /**
   * Does work that leaves something to clear away (a temporary folder, a tool that runs), with a signal that stops it; the
   * command itself has it stopped by Ctrl-C and `kill`. Where this is not given, such work goes on to its end.
   */
  readonly stoppable?: <Result>(work: (signal: AbortSignal) => Promise<Result>) => Promise<Result>;
}

/** 0 fine, 1 findings, 2 asked wrongly, 3 could not run, 4 a policy is broken. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;
