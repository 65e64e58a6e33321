import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Figure } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { withNote } from './bracketed.ts';
import { isUnknown } from './reading-text.ts';
import { sentence, withoutStop } from './sentence.ts';

const flagged: readonly Figure['status'][number][] = [
  'provisional',
  'low-reliability',
  'suppressed',
];

/**
 * That the number itself is hardly to be believed, in a few words; none for most. It stands in the shortest form, for a
 * number that its own parts contradict looks like any other.
 */
export function doubtText(
  { status, credibility }: CatalogFigure,
  { codes }: CatalogContext,
): readonly string[] {
  if (credibility.grade === '5') return [`judged ${codes.label('credibility', credibility.grade)}`];
  return status.includes('low-reliability')
    ? [`of ${codes.label('status', 'low-reliability')}`]
    : [];
}

/** Grades and disputes that forbid to take the number at its word. */
export function warnings(
  figure: CatalogFigure,
  { codes, dataset }: CatalogContext,
): readonly string[] {
  const { credibility, reliability, contested, status } = figure;
  const flags = status.filter((code) => flagged.includes(code));
  const graded = (
    lead: string,
    list: string,
    weak: RegExp,
    { grade, reason }: { readonly grade: string; readonly reason: string },
  ) =>
    weak.test(grade)
      ? [sentence(`${lead}: ${withNote(codes.label(list, grade), withoutStop(reason))}`)]
      : [];
  const errors = dataset.corrections.filter(({ figures }) => figures.includes(figure.id));
  return [
    ...(flags.length > 0
      ? [sentence(`Status: ${flags.map((code) => codes.label('status', code)).join(', ')}`)]
      : []),
    ...graded(
      `Credibility of this ${isUnknown(figure) ? 'absence' : 'number'}`,
      'credibility',
      /[456]/,
      credibility,
    ),
    ...graded('Reliability of the source', 'reliability', /[DEF]/, reliability),
    ...(contested === undefined ? [] : [sentence(`The method is contested: ${contested.about}`)]),
    ...errors.map(
      ({ what, instead }) => `${sentence(`Known error: ${what}`)} ${sentence(instead)}`,
    ),
  ];
}
