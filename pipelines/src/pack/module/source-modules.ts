import type { SourceData } from '@darkfigure/schema';
import { figureExportName } from './figure-export-name.ts';
import { sharedLiterals } from './shared-literals.ts';
import { sourceExportName } from './source-export-name.ts';

/**
 * The module of one source for both module systems, with types: every figure as an export of its own, so that a bundle
 * holds only those it imports, and the whole source. CommonJS, which nothing shakes, reads the JSON beside it.
 *
 * @param of The source, as `JSON.parse` gives it.
 * @returns Texts by path below `sources/`.
 * @throws Error where two exports would have one name.
 */
export function sourceModules(of: SourceData): ReadonlyMap<string, string> {
  const { id } = of.source;
  const name = sourceExportName(id);
  const figures = of.figures.map((figure) => ({
    figure,
    name: figureExportName(figure.id),
  }));
  const taken = new Map([[name, id]]);
  for (const { figure, name } of figures) {
    const other = taken.get(name);
    if (other !== undefined)
      throw new Error(`${figure.id} and ${other} would both be exported as ${name}`);
    taken.set(name, figure.id);
  }
  const { figures: _, ...about } = of;
  const literals = sharedLiterals([...of.figures, ...Object.values(about)]);
  const exported = figures.map(
    ({ figure, name }) => `export const ${name}=${literals.literalOf(figure)};\n`,
  );
  const parts = Object.keys(of).map((key) =>
    key === 'figures'
      ? `figures:[${figures.map((entry) => entry.name).join(',')}]`
      : `${key}:${literals.literalOf(of[key as keyof SourceData])}`,
  );
  const whole = `export const ${name}={${parts.join(',')}};\n`;
  const shared =
    literals.declarations.length === 0 ? '' : `const ${literals.declarations.join(',\n')};\n`;
  const typed =
    figures.length === 0
      ? ''
      : `export declare const\n  ${figures.map((entry) => `${entry.name}: Figure`).join(',\n  ')};\n`;
  return new Map([
    [`${id}.js`, `${shared}${exported.join('')}${whole}`],
    [
      `${id}.d.ts`,
      `import type { Figure, SourceData } from '../index.js';\nexport declare const ${name}: SourceData;\n${typed}`,
    ],
    [`${id}.cjs`, `'use strict';\nexports.${name} = require('./${id}.json');\n`],
    [
      `${id}.d.cts`,
      `import type { SourceData } from '../index.cjs';\nexport declare const ${name}: SourceData;\n`,
    ],
  ]);
}
