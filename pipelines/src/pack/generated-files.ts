import { type Dataset, type RecordType, recordTypes } from '@darkfigure/schema';
import { jsString } from './js-string.ts';

/** The generated sources of the dataset’s entry: record texts to parse, and ids as literal types. */
export function generatedFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const keys = ['edition', ...(Object.keys(recordTypes) as RecordType[])] as const;
  const segments = [
    ...new Set(
      dataset.codes.filter((code) => code.list.endsWith('-segment')).map((code) => code.code),
    ),
  ].sort();
  const ids: readonly [name: string, of: readonly string[]][] = [
    ['FigureId', dataset.figures.map((figure) => figure.id)],
    ['ClaimId', dataset.claims.map((claim) => claim.id)],
    ['MeasureId', dataset.measures.map((measure) => measure.id)],
    ['PublicationId', dataset.publications.map((publication) => publication.id)],
    ['SourceId', dataset.sources.map((source) => source.id)],
    ['GeographyCode', dataset.geographies.map((geography) => geography.code)],
    ['SegmentCode', segments],
  ];
  return new Map([
    [
      'texts.js',
      `export const texts = {\n${keys.map((key) => `  ${key}: ${jsString(JSON.stringify(dataset[key]))},\n`).join('')}};\n`,
    ],
    [
      'texts.d.ts',
      `export declare const texts: {\n${keys.map((key) => `  readonly ${key}: string;\n`).join('')}};\n`,
    ],
    ['ids.js', 'export {};\n'],
    [
      'ids.d.ts',
      ids
        .map(
          ([name, of]) =>
            `export type ${name} =${of.length === 0 ? ' never' : of.map((id) => `\n  | ${jsString(id)}`).join('')};\n`,
        )
        .join(''),
    ],
  ]);
}
