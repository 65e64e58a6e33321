import type { CatalogContext } from './catalog-context.ts';
import type { Direction, UncertaintyComponent } from './dataset-types.ts';
import { errorPhrase } from './error-phrase.ts';
import { sentence } from './sentence.ts';

/** Which way a number errs, and why, from its components; the first note of a direction stands for the rest. */
export function uncertaintyText(
  components: readonly UncertaintyComponent[],
  { codes }: CatalogContext,
): string {
  const groups = (['under', 'over', 'either', 'unknown'] as const).flatMap((direction) => {
    const [first, ...rest] = components.filter((component) => component.direction === direction);
    if (first === undefined) return [];
    const kinds = [first, ...rest].map(({ kind }) => codes.label('uncertainty-kind', kind));
    const note = first.note.trim().replace(/\.$/, '');
    return [{ direction, kinds: `(${[...new Set(kinds)].join(', ')})`, note }];
  });
  const [first, second, ...others] = groups;
  if (first === undefined) return '';
  const isBoth = first.direction === 'under' && second?.direction === 'over';
  const lead = isBoth ? 'It may be too low' : errorPhrase(components);
  const rest = isBoth || second === undefined ? others : [second, ...others];
  return [
    sentence(`${lead} ${first.kinds}: ${first.note}`),
    ...(isBoth ? [sentence(`It may also be too high ${second.kinds}: ${second.note}`)] : []),
    ...(rest.length === 0
      ? []
      : [
          `It may also err ${rest.map(({ direction, kinds }) => `${ways[direction]} ${kinds}`).join(' and ')}.`,
        ]),
  ].join(' ');
}

const ways: Readonly<Record<Direction, string>> = {
  under: '',
  over: '',
  either: 'either way',
  unknown: 'in a direction that is not known',
};
