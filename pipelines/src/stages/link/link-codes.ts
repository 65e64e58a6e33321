import { codeLists, type ListedCode } from '@darkfigure/schema';
import type { SourceParts } from './source-parts.ts';

/** The closed lists, then each source’s own segments in a list named after it. */
export function linkCodes(parts: readonly SourceParts[]): ListedCode[] {
  return [
    ...codeLists.flatMap(({ list, codes }) => codes.map((entry) => ({ list, ...entry }))),
    ...parts.flatMap(({ module }) =>
      Object.entries(module.segments ?? {}).map(([code, spec]) => ({
        list: `${module.id}-segment`,
        code,
        ...spec,
      })),
    ),
  ];
}
