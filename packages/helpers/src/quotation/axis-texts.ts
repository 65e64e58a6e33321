import { firstMeasure } from '../arithmetic/joined-measure.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { measureName } from '../text/measure-text.ts';
import { periodText } from '../text/period-text.ts';
import { placeText } from '../text/place-text.ts';
import { baseNote, exploitationText, groupNotes } from '../text/scope-text.ts';

/**
 * Where the stage, the groups by which a source splits, and the place stand among the axes of a part: between the first two
 * is who they are, behind the last the time.
 */
export const STAGE = 1;
export const SEGMENTS = 7;
export const PLACE = 9;
/** What is said of people who are no victims. */
export const NO_VICTIMS = ', not victims';

/** What the measure of a part counts. */
export const labelOf = (part: ScopePart, { measures }: CatalogContext) =>
  measures.get(firstMeasure(part)).label;

/** A part in words, axis by axis; what the noun says of its measure and its base is not said again. */
export function axisTexts(
  part: ScopePart,
  noun: string,
  inAll: (code: string) => boolean,
  context: CatalogContext,
  format: LocaleFormat,
): readonly string[] {
  const { stage, exploitation, period, measure, denominator } = part;
  const reached = context.codes.label('stage', stage);
  const label = labelOf(part, context);
  const id = firstMeasure(part);
  const [source = ''] = measure.split('/', 1);
  const [age = '', sex = '', citizenship = '', ...segments] = groupNotes(
    { source, scope: part },
    context,
  );
  const segmentsWhere = (isInAll: boolean) =>
    segments.filter((_, at) => inAll(part.population.segments[at] ?? '') === isInAll).join(', ');
  return [
    noun.includes(label) ? '' : measureName(id, context),
    stage === 'at-risk' ? `${reached}${NO_VICTIMS}` : reached,
    exploitation === 'all' ? '' : exploitationText(part, context),
    age,
    sex,
    citizenship,
    segmentsWhere(true),
    segmentsWhere(false),
    denominator !== null && noun.includes(denominator.text)
      ? ''
      : baseNote({ measure: id, scope: part }, false, context),
    placeText({ scope: part }, context),
    periodText(period, context, format),
  ];
}
