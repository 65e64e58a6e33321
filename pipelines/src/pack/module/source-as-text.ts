import type { SourceData } from '@darkfigure/schema';
import { asciiJson } from '../ascii-json.ts';
import { jsString } from '../js-string.ts';

/** What many figures of a source have in common, in their scope and beside it. */
const ofScope = ['population', 'geography', 'period'] as const;
const ofFigure = [
  'status',
  'uncertainty',
  'reliability',
  'credibility',
  'breaks',
  'notes',
] as const;

/**
 * Statements that export a whole source out of one JSON text in which each part that several figures have in common stands
 * once: half the text, and half the objects, that its JSON has for Node to make. The figures share those parts, as they do
 * where they are literals.
 *
 * @param of The source, as `JSON.parse` gives it.
 * @param name The name under which it is exported.
 */
export function sourceAsText(of: SourceData, name: string): string {
  const shared = Object.fromEntries(
    [...ofScope, ...ofFigure].map((key) => [key, new Map<string, number>()]),
  );
  const outOf = <Of extends object>(part: Of, keys: readonly (keyof Of & string)[]) => ({
    ...part,
    ...Object.fromEntries(
      keys.map((key) => [key, placeIn(shared[key], JSON.stringify(part[key]))]),
    ),
  });
  const figures = of.figures.map((figure) => ({
    ...outOf(figure, ofFigure),
    scope: outOf(figure.scope, ofScope),
  }));
  const parts = Object.fromEntries(
    Object.entries(shared).map(([key, found]) => [
      key,
      [...found.keys()].map((text) => JSON.parse(text) as unknown),
    ]),
  );
  return `const[$parts,$of]=JSON.parse(${jsString(asciiJson([parts, { ...of, figures }]))});
for(const $figure of $of.figures){const $scope=$figure.scope;${put('$figure', ofFigure)}${put('$scope', ofScope)}}
export const ${name}=$of;
`;
}

/** Statements that put each part in its place; spelt out, because a loop over the keys takes four times as long when it runs first. */
const put = (of: string, keys: readonly string[]): string =>
  keys.map((key) => `${of}.${key}=$parts.${key}[${of}.${key}];`).join('');

/** Where a text stands among those that were found before it. */
function placeIn(found: Map<string, number> | undefined, text: string): number {
  if (found === undefined) throw new Error('a field that is shared has no table');
  const place = found.get(text) ?? found.size;
  found.set(text, place);
  return place;
}
