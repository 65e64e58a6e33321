import type { Dataset } from '@darkfigure/schema';
import { figureIdType } from './figure-id-type.ts';
import { givenUpIds } from './given-up-ids.ts';
import { jsString } from './js-string.ts';
import { recordsModule } from './module/records-module.ts';
import { deprecation } from './redirect-text.ts';
import { unitByMeasure } from './unit-by-measure.ts';

/**
 * The generated sources of the dataset’s entry: the records as one text, and ids as literal types. An id that was given up
 * stays in its type for as long as a redirect answers to it.
 */
export function generatedFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const segments = [
    ...new Set(
      dataset.codes.filter((code) => code.list.endsWith('-segment')).map((code) => code.code),
    ),
  ].sort();
  const givenUp = givenUpIds(dataset);
  const ids: readonly [name: string, what: string, of: readonly string[]][] = [
    [
      'ClaimId',
      'The id of a claim of this edition.',
      [...dataset.claims.map((claim) => claim.id), ...givenUp.claims],
    ],
    [
      'MeasureId',
      'The id of a measure of this edition: `source/measure`.',
      [...dataset.measures.map((measure) => measure.id), ...givenUp.measures],
    ],
    [
      'PublicationId',
      'The id of a publication of this edition: its source, then a name of its own.',
      [...dataset.publications.map((publication) => publication.id), ...givenUp.publications],
    ],
    ['SourceId', 'The id of a source of this edition.', dataset.sources.map((source) => source.id)],
    [
      'GeographyCode',
      'The code of a place of this edition; of ISO 3166 where the place has one, in lower case.',
      dataset.geographies.map((geography) => geography.code),
    ],
    ['SegmentCode', 'A code of what one source splits by beside the shared axes.', segments],
  ];
  const records = recordsModule(dataset);
  return new Map([
    ['records.js', records],
    ['records-bytes.js', `export const recordsBytes = ${records.length};\n`],
    ['records-bytes.d.ts', 'export declare const recordsBytes: number;\n'],
    ['records.d.ts', 'export declare const text: string;\n'],
    ['edition.js', `export const edition = ${jsString(dataset.edition)};\n`],
    ['edition.d.ts', 'export declare const edition: string;\n'],
    ['ids.js', 'export {};\n'],
    [
      'ids.d.ts',
      `/** The id of a figure of this edition: its measure, and every axis on which it differs from the measure’s whole. */
export type FigureId =${figureIdType([...dataset.figures.map(({ id }) => id), ...givenUp.figures])};\n${ids
        .map(
          ([name, what, of]) =>
            `/** ${what} */\nexport type ${name} =${of.length === 0 ? ' never' : of.map((id) => `\n  | ${jsString(id)}`).join('')};\n`,
        )
        .join('')}${unitByMeasure(dataset, givenUp.measures)}${redirectedIds(dataset)}`,
    ],
  ]);
}

/** Where each id leads that was given up. */
function redirectedIds({ redirects }: Dataset): string {
  const lines = redirects.map((redirect) => {
    const aims = [redirect.to ?? []].flat().map(jsString);
    return `  ${deprecation(redirect)}\n  readonly ${jsString(redirect.id)}: ${aims.join(' | ') || 'never'};\n`;
  });
  return `/** Where each id leads that was given up, by the id. */\nexport type RedirectedIds = {\n${lines.join('')}};\n`;
}
