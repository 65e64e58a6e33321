import type { Dataset } from '@darkfigure/schema';
import { figureIdType } from './figure-id-type.ts';
import { jsString } from './js-string.ts';
import { recordsModule } from './module/records-module.ts';

/** The generated sources of the dataset’s entry: the records as one text, and ids as literal types. */
export function generatedFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const segments = [
    ...new Set(
      dataset.codes.filter((code) => code.list.endsWith('-segment')).map((code) => code.code),
    ),
  ].sort();
  const ids: readonly [name: string, of: readonly string[]][] = [
    ['ClaimId', dataset.claims.map((claim) => claim.id)],
    ['MeasureId', dataset.measures.map((measure) => measure.id)],
    ['PublicationId', dataset.publications.map((publication) => publication.id)],
    ['SourceId', dataset.sources.map((source) => source.id)],
    ['GeographyCode', dataset.geographies.map((geography) => geography.code)],
    ['SegmentCode', segments],
  ];
  return new Map([
    ['records.js', recordsModule(dataset)],
    ['records.d.ts', 'export declare const text: string;\n'],
    ['edition.js', `export const edition = ${jsString(dataset.edition)};\n`],
    ['edition.d.ts', 'export declare const edition: string;\n'],
    ['ids.js', 'export {};\n'],
    [
      'ids.d.ts',
      `export type FigureId =${figureIdType(dataset.figures.map(({ id }) => id))};\n${ids
        .map(
          ([name, of]) =>
            `export type ${name} =${of.length === 0 ? ' never' : of.map((id) => `\n  | ${jsString(id)}`).join('')};\n`,
        )
        .join('')}${unitByMeasure(dataset)}`,
    ],
  ]);
}

/** A type alias, not an interface: only those are known to have no other keys. */
function unitByMeasure({ measures }: Dataset): string {
  const lines = measures.map(({ id, unit }) => `  readonly ${jsString(id)}: ${jsString(unit)};\n`);
  return `export type UnitByMeasure = {\n${lines.join('')}};\n`;
}
