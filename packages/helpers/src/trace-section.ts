import type { Claim } from './dataset-types.ts';
import { sentence } from './sentence.ts';
import type { TraceStep } from './trace-types.ts';

/** One part of a printed trace. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Whether the paragraphs are a list. */
  readonly isList: boolean;
}

/** What a step says. @param shown figures whose sentence stands in an earlier section. */
export function traceSection(step: TraceStep, shown: ReadonlySet<string>): Section {
  switch (step.kind) {
    case 'statement':
      return {
        heading: 'THE CLAIM',
        paragraphs: [step.statement, ...assertedText(step.asserted)],
        isList: false,
      };
    case 'part-of':
      return {
        heading: 'PART OF A LARGER CLAIM',
        paragraphs: [`${step.claim.statement} (${step.claim.id})`],
        isList: false,
      };
    case 'appearances':
      return {
        heading: 'WHO SAYS IT',
        paragraphs: step.appearances.map(appearanceText),
        isList: true,
      };
    case 'origin':
      return {
        heading: 'WHERE THE NUMBER COMES FROM',
        paragraphs: [
          step.description,
          linkText(step.link),
          ...(step.figure === null ? [] : [step.figure.sentence]),
        ],
        isList: false,
      };
    case 'no-origin':
      return {
        heading: 'WHERE THE NUMBER COMES FROM',
        paragraphs: [
          step.wasSought
            ? 'No source was found. That is not the same as false.'
            : 'No single origin is recorded.',
        ],
        isList: false,
      };
    case 'bent':
      return {
        heading: 'WHAT WAS BENT ON THE WAY',
        paragraphs: step.mutations.map(
          ({ label, definition }) => `${sentence(label)} ${definition}`,
        ),
        isList: true,
      };
    case 'verdict':
      return {
        heading: `VERDICT: ${step.verdict.label.toUpperCase()}`,
        paragraphs: [
          `${step.verdict.definition} Confidence of the reviewer: ${step.confidence}.`,
          step.rationale,
          ...step.restsOn.map(({ figure, brief }) =>
            shown.has(figure.id)
              ? `It rests on the figure above (${figure.id}).`
              : `It rests on: ${brief} (${figure.id})`,
          ),
        ],
        isList: false,
      };
    case 'search':
      return { heading: 'WHAT WAS SEARCHED', paragraphs: [step.search], isList: false };
    case 'instead':
      return {
        heading: 'WHAT TO USE INSTEAD',
        paragraphs: step.figures.map(
          ({ figure, brief, why }) => `${brief} Why: ${sentence(why)} (${figure.id})`,
        ),
        isList: true,
      };
    default:
      return step satisfies never;
  }
}

function assertedText(asserted: Claim['asserted']): readonly string[] {
  return asserted === null
    ? []
    : [`The number as it is told: “${asserted.text}”, said of ${asserted.scope}.`];
}

function appearanceText({
  where,
  published,
  text,
  scope,
  cites,
  seenKind,
  seenAt,
}: Claim['appearances'][number]): string {
  const credit = cites === null ? 'crediting nobody' : `crediting ${cites}`;
  const seen =
    seenKind === 'primary'
      ? ''
      : seenKind === 'reprint'
        ? ' Read in a reprint.'
        : ' Read on a secondary page.';
  const link = seenAt === null ? '' : ` ${seenAt}`;
  return `${published ?? 'No date seen'}: ${where}: “${text}”, said of ${scope}, ${credit}.${seen}${link}`;
}

function linkText(link: Extract<TraceStep, { kind: 'origin' }>['link']): string {
  switch (link) {
    case 'proven':
      return 'The chain of citations was read link by link.';
    case 'likely':
      return 'Likely, not proven: the same number in the same sense, but not every link was read.';
    case 'possible':
      return 'Possible, not proven: nothing but the number itself points there.';
    default:
      return link satisfies never;
  }
}
