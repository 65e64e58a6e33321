import { errorPhrase } from '../text/error-phrase.ts';
import { sentence } from '../text/sentence.ts';
import type { Section } from './trace-section.ts';
import type { TracedNumber } from './traced-number.ts';

/** What a number says, and what it was made of, each number behind a place of its own: 1, 1.1, 1.2, 2. */
export function madeSections(number: TracedNumber): readonly Section[] {
  if (number.kind !== 'derived')
    return [{ heading: 'PUBLISHED', paragraphs: [lineOf(number)], isList: false }];
  const { value, uncertainty, figures, notes } = number.result;
  const error = value.kind === 'unknown' ? [] : [errorPhrase(uncertainty, figures)];
  const paragraphs = [lineOf(number), ...[...error, ...notes].map(sentence)];
  return [
    { heading: 'COMPUTED, NOT PUBLISHED', paragraphs, isList: false },
    { heading: 'WHAT IT WAS MADE OF', paragraphs: linesUnder(number, ''), isList: true },
  ];
}

/** Every number under another one, each before what it was made of. */
function linesUnder(number: TracedNumber, place: string): readonly string[] {
  if (number.kind !== 'derived') return [];
  return number.of.flatMap((each, at) => [
    `${place}${at + 1}: ${lineOf(each)}`,
    ...linesUnder(each, `${place}${at + 1}.`),
  ]);
}

function lineOf(number: TracedNumber): string {
  switch (number.kind) {
    case 'derived':
      return `${sentence(number.text)} (${number.result.id})`;
    case 'figure': {
      const { brief, figure, readings } = number;
      const printed = readings.map((reading) => sentence(reading.printed));
      return `${brief} (${figure.id}) ${printed.join(' ')}`;
    }
    case 'supplied':
      return sentence(`${number.text}, from ${number.source}`);
    default:
      return number satisfies never;
  }
}
