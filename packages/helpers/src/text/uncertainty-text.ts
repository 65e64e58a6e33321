import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Direction, UncertaintyComponent } from '../catalog/dataset-types.ts';
import { errorPhrase } from './error-phrase.ts';
import { sentence, withoutStop } from './sentence.ts';

/** What errs in one direction. */
export interface Errors {
  readonly direction: Direction;
  /** In brackets: “(coverage, definitional)”. */
  readonly kinds: string;
  /** The first note; it stands for the rest. */
  readonly note: string;
}

/** The components by direction: too low, too high, either way, not known. */
export function byDirection(
  components: readonly UncertaintyComponent[],
  { codes }: CatalogContext,
): readonly Errors[] {
  return (['under', 'over', 'either', 'unknown'] as const).flatMap((direction) => {
    const own = components.filter((component) => component.direction === direction);
    const [first] = own;
    if (first === undefined) return [];
    const kinds = own.map(({ kind }) => codes.label('uncertainty-kind', kind));
    const note = withoutStop(first.note);
    return [{ direction, kinds: `(${[...new Set(kinds)].join(', ')})`, note }];
  });
}

/**
 * Which way a number errs, and why, from its components; the first note of a direction stands for the rest.
 *
 * @param figures those that a computed number was made of.
 */
export function uncertaintyText(
  components: readonly UncertaintyComponent[],
  context: CatalogContext,
  figures?: readonly string[],
): string {
  const [first, ...others] = byDirection(components, context);
  if (first === undefined) return '';
  const over = others.find(({ direction }) => direction === 'over');
  // What was set against itself is wrong in both ways for one reason.
  const isOneReason = over?.note === first.note && over.kinds === first.kinds;
  const rest = others.flatMap(({ direction, kinds }) =>
    direction === 'over'
      ? []
      : [`${direction === 'either' ? 'either way' : 'in a direction that is not known'} ${kinds}`],
  );
  const own = components.filter(({ direction }) => direction === first.direction);
  const isOneWay = first.direction === 'under' || first.direction === 'over';
  const phrase = isOneWay ? errorPhrase(components, figures) : errorPhrase(own);
  const pull = isOneReason ? 'low or too high' : first.direction === 'over' ? 'high' : 'low';
  const lead = isOneWay && !phrase.startsWith('likely') ? `It may be too ${pull}` : phrase;
  return [
    sentence(`${lead} ${first.kinds}: ${first.note}`),
    ...(over === undefined || isOneReason
      ? []
      : [sentence(`It may also be too high ${over.kinds}: ${over.note}`)]),
    ...(rest.length === 0 ? [] : [`It may also err ${rest.join(' and ')}.`]),
  ].join(' ');
}
