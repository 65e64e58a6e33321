import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { received } from '../input/received.ts';
import { requireNames } from '../input/require-known.ts';
import { wrapText } from '../text/wrap-text.ts';
import { madeSections } from './trace-made.ts';
import { type Section, traceSection } from './trace-section.ts';
import type { Trace } from './trace-types.ts';
import type { TracedNumber } from './traced-number.ts';

/** How a trace is set. */
export interface TraceFormat {
  /** Characters a line, at least 40; 80 where it is left out. A longer link or word is not broken. */
  readonly width?: number | undefined;
}

/**
 * A trace as plain text, for a reader who knows nothing of the matter: of a claim, or of a number.
 *
 * @returns lines of at most `width` characters, a heading before each step.
 * @throws InvalidOptionError for a width below 40 or that is not whole, and for what is no trace.
 * @see `trace` for the steps themselves.
 * @example
 * ```ts
 * console.log(formatTrace(trace(catalog.claim('claim/uac-60pct-cartels')), { width: 100 }));
 * // → THE CLAIM Sixty percent of unaccompanied Latin American children […] VERDICT: NO SOURCE FOUND […]
 * formatTrace(trace(catalog.claim('claim/uac-60pct-cartels')), { width: 20 });
 * // throws InvalidOptionError: width must be a whole number of at least 40; it is 20.
 * const both = catalog.find({ measure: 'nhth/cases-identified', geography: 'us', period: 2024 });
 * console.log(formatTrace(trace(union([...both])), { width: 100 }));
 * // → COMPUTED, NOT PUBLISHED […] WHAT IT WAS MADE OF - 1: 11,999 cases […]
 * //   “11,999”, as printed in “Built to Deliver Results: […]
 * ```
 */
export function formatTrace(trace: Trace | TracedNumber, format: TraceFormat = {}): string {
  requireNames(format, ['width']);
  const { width = 80 } = format;
  if (!Number.isInteger(width) || width < 40) {
    throw new InvalidOptionError('width', String(width), 'a whole number of at least 40');
  }
  return sectionsOf(trace)
    .map((section) => setSection(section, width))
    .join('\n\n');
}

function sectionsOf(trace: Trace | TracedNumber): readonly Section[] {
  if ('of' in Object(trace) || 'readings' in Object(trace))
    return madeSections(trace as TracedNumber);
  if (!('steps' in Object(trace))) {
    throw new InvalidOptionError('A trace', received(trace), 'what trace gives');
  }
  const { steps } = trace as Trace;
  const shown = new Set(
    steps.flatMap((step) =>
      step.kind === 'origin' && step.figure !== null ? [step.figure.figure.id] : [],
    ),
  );
  return steps.map((step) => traceSection(step, shown));
}

function setSection({ heading, paragraphs, isList }: Section, width: number): string {
  const lines = paragraphs.flatMap((text) =>
    wrapText(text, width, isList ? '    ' : '  ', isList ? '  - ' : '  '),
  );
  return [heading, ...lines].join('\n');
}
