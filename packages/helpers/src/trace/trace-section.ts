import type { Claim } from '../catalog/dataset-types.ts';
import { sentence } from '../text/sentence.ts';
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
      return prose('THE CLAIM', step.statement, ...assertedText(step.asserted));
    case 'part-of':
      return prose('PART OF A LARGER CLAIM', `${step.claim.statement} (${step.claim.id})`);
    case 'appearances':
      return list('WHO SAYS IT', step.appearances.map(appearanceText));
    case 'origin':
      return prose(
        fromWhere,
        step.description,
        linkText(step.link),
        ...(step.figure === null ? [] : [step.figure.sentence]),
      );
    case 'no-origin':
      return prose(
        fromWhere,
        step.wasSought
          ? 'No source was found. That is not the same as false.'
          : 'No single origin is recorded.',
      );
    case 'bent':
      return list(
        'WHAT WAS BENT ON THE WAY',
        step.mutations.map(({ label, definition }) => `${sentence(label)} ${definition}`),
      );
    case 'verdict':
      return prose(
        `VERDICT: ${step.verdict.label.toUpperCase()}`,
        `${step.verdict.definition} Confidence of the reviewer: ${step.confidence}.`,
        step.rationale,
        ...step.restsOn.map(({ figure, brief }) =>
          shown.has(figure.id)
            ? `It rests on the figure above (${figure.id}).`
            : `It rests on: ${brief} (${figure.id})`,
        ),
      );
    case 'search':
      return prose('WHAT WAS SEARCHED', step.search);
    case 'instead':
      return list(
        'WHAT TO USE INSTEAD',
        step.figures.map(
          ({ figure, brief, why }) => `${brief} Why: ${sentence(why)} (${figure.id})`,
        ),
      );
    default:
      return step satisfies never;
  }
}

const fromWhere = 'WHERE THE NUMBER COMES FROM';

const prose = (heading: string, ...paragraphs: readonly string[]): Section => ({
  heading,
  paragraphs,
  isList: false,
});

const list = (heading: string, paragraphs: readonly string[]): Section => ({
  heading,
  paragraphs,
  isList: true,
});

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
  const seen = {
    primary: '',
    reprint: ' Read in a reprint.',
    secondary: ' Read on a secondary page.',
  };
  const link = seenAt === null ? '' : ` ${seenAt}`;
  return `${published ?? 'No date seen'}: ${where}: “${text}”, said of ${scope}, ${credit}.${seen[seenKind]}${link}`;
}

function linkText(link: Extract<TraceStep, { kind: 'origin' }>['link']): string {
  switch (link) {
    case 'proven':
      return 'The chain of citations was read link by link.';
    case 'likely':
      return 'Likely, not proven: it says the same in the same sense, but not every link was read.';
    case 'possible':
      return 'Possible, not proven: nothing but the number itself points there.';
    default:
      return link satisfies never;
  }
}
