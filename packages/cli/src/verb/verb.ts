import type { Option } from '../args/option.ts';
import type { Args, Positionals } from '../args/parse-args.ts';
import type { Io } from '../io.ts';
import type { Layout } from '../render/layout.ts';

/** What a verb has to say, as JSON and as text; nothing is printed by the verb itself. */
export interface Answer {
  /** 1 where there are findings that a script should stop at, 4 where they break a policy. */
  readonly code: 0 | 1 | 4;
  readonly json: unknown;
  /** Safe for a terminal, with a line break at the end. */
  readonly text: (layout: Layout) => string;
}

/** An answer that is too long to be held: printed line by line, whether text or JSON was asked for. */
export interface LongAnswer {
  /** What is being done meanwhile, for whoever waits. */
  readonly what: string;
  /** One JSON object each; `null` where there is nothing to print yet, so that a message or a signal gets its turn. */
  readonly lines: Iterable<object | null>;
  /** Asked for when all have been printed. */
  readonly code: () => 0 | 1;
}

/** One verb of the command. */
export interface Verb {
  readonly name: string;
  /** One line for the list of verbs. */
  readonly about: string;
  /** Further lines for its own help. */
  readonly notes: readonly string[];
  readonly positionals: Positionals;
  /** Its own options; `--json` and `--help` stand beside them. */
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  readonly run: (args: Args, io: Io) => Promise<Answer | LongAnswer>;
}
