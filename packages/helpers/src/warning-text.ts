import type { CatalogContext } from './catalog-context.ts';
import type { CatalogFigure } from './figure-types.ts';
import { sentence } from './sentence.ts';

/** Grades and disputes that forbid to take the number at its word. */
export function warnings(
  figure: CatalogFigure,
  { codes, dataset }: CatalogContext,
): readonly string[] {
  const { credibility, reliability, contested, status } = figure;
  const weakItem =
    credibility.grade === '4' || credibility.grade === '5' || credibility.grade === '6';
  const weakSource =
    reliability.grade === 'D' || reliability.grade === 'E' || reliability.grade === 'F';
  const flags = status.filter(
    (code) => code === 'provisional' || code === 'low-reliability' || code === 'suppressed',
  );
  const errors = dataset.corrections.filter(({ figures }) => figures.includes(figure.id));
  return [
    ...(flags.length > 0
      ? [sentence(`Status: ${flags.map((code) => codes.label('status', code)).join(', ')}`)]
      : []),
    ...(weakItem
      ? [
          sentence(
            `Credibility of this number: ${codes.label('credibility', credibility.grade)} (${credibility.reason.replace(/\.$/, '')})`,
          ),
        ]
      : []),
    ...(weakSource
      ? [
          sentence(
            `Reliability of the source: ${codes.label('reliability', reliability.grade)} (${reliability.reason.replace(/\.$/, '')})`,
          ),
        ]
      : []),
    ...(contested === undefined ? [] : [sentence(`The method is contested: ${contested.about}`)]),
    ...errors.map(
      ({ what, instead }) => `${sentence(`Known error: ${what}`)} ${sentence(instead)}`,
    ),
  ];
}
