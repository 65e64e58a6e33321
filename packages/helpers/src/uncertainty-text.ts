import type { CatalogContext } from './catalog-context.ts';
import type { Direction, UncertaintyComponent } from './dataset-types.ts';
import { sentence } from './sentence.ts';

/** Which way a number errs, and why, from its components; the first note of a direction stands for the rest. */
export function uncertaintyText(
  components: readonly UncertaintyComponent[],
  context: CatalogContext,
): string {
  const towards = (direction: Direction) =>
    components.filter((component) => component.direction === direction);
  const [under, over, either, unknown] = [
    towards('under'),
    towards('over'),
    towards('either'),
    towards('unknown'),
  ];
  const one = (lead: string, group: readonly UncertaintyComponent[]) =>
    sentence(`${lead} (${kindsText(group, context)}): ${bare(group[0]?.note ?? '')}`);
  const also = [
    ...(either.length > 0 ? [`either way (${kindsText(either, context)})`] : []),
    ...(unknown.length > 0
      ? [`in a direction that is not known (${kindsText(unknown, context)})`]
      : []),
  ].join(' and ');
  const tail = also === '' ? '' : ` It may also err ${also}.`;
  if (under.length > 0 && over.length > 0) {
    return `${one('It may be too low', under)} ${one('It may also be too high', over)}${tail}`;
  }
  if (under.length > 0) return `${one(`Likely too low${ofTheWhole(under)}`, under)}${tail}`;
  if (over.length > 0) return `${one(`Likely too high${ofTheWhole(over)}`, over)}${tail}`;
  if (either.length > 0) {
    const rest =
      unknown.length > 0
        ? ` It may also err in a direction that is not known (${kindsText(unknown, context)}).`
        : '';
    return `${one('It may err either way', either)}${rest}`;
  }
  return unknown.length > 0 ? one('Which way it errs is not known', unknown) : '';
}

/** A count may be right as a count and still miss a part of what it is quoted for. */
function ofTheWhole(components: readonly UncertaintyComponent[]): string {
  return components.every(
    ({ kind }) => kind === 'coverage' || kind === 'nonresponse' || kind === 'definitional',
  )
    ? ' as a measure of the whole'
    : '';
}

function kindsText(components: readonly UncertaintyComponent[], { codes }: CatalogContext): string {
  return [...new Set(components.map(({ kind }) => codes.label('uncertainty-kind', kind)))].join(
    ', ',
  );
}

const bare = (note: string) => note.trim().replace(/\.$/, '');
