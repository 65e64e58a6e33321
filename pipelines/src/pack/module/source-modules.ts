import type { Redirect, SourceData } from '@darkfigure/schema';
import { deprecation } from '../redirect-text.ts';
import { commonJsModule } from './common-js-module.ts';
import { figureExportName } from './figure-export-name.ts';
import { esmExporting, formerExports } from './former-exports.ts';
import { sharedLiterals } from './shared-literals.ts';
import { sourceAsText } from './source-as-text.ts';
import { sourceExportName } from './source-export-name.ts';

/** From about this many characters of literals on, Node parses the JSON of a source sooner than it compiles them. */
const LARGE = 40_000;
/** From about this many characters of that JSON on, what its figures have in common costs Node a millisecond or two. */
const HUGE = 400_000;

/**
 * The module of one source for both module systems, with types: every figure as an export of its own, so that a bundle
 * holds only those it imports, and the whole source. CommonJS reads the JSON beside it, and so does what Node imports of a
 * large source; of a huge one it has a text of its own. Of the others Node takes the literals without a detour, and bundlers
 * have them from there.
 *
 * The name of a figure that was given up stays: of one that moved it is the figure that took its place, of one that was
 * split or withdrawn it says why there is none as soon as anything but its id is read, as a catalog does.
 *
 * @param of The source, as `JSON.parse` gives it.
 * @param givenUp The redirects of its former figures.
 * @returns Texts by path below `sources/`.
 * @throws Error where two exports would have one name.
 */
export function sourceModules(
  of: SourceData,
  givenUp: readonly Redirect[] = [],
): ReadonlyMap<string, string> {
  const { id } = of.source;
  const name = sourceExportName(id);
  const figures = of.figures.map((figure) => ({
    figure,
    name: figureExportName(figure.id),
  }));
  const taken = new Map([[name, id]]);
  const former = givenUp.map((redirect) => ({ redirect, name: figureExportName(redirect.id) }));
  for (const [id, name] of [
    ...figures.map(({ figure, name }) => [figure.id, name] as const),
    ...former.map(({ redirect, name }) => [redirect.id, name] as const),
  ]) {
    const other = taken.get(name);
    if (other !== undefined)
      throw new Error(`${id} and ${other} would both be exported as ${name}`);
    taken.set(name, id);
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
  const formerTyped = former.map(
    ({ redirect, name }) => `${deprecation(redirect)}\nexport declare const ${name}: Figure;\n`,
  );
  const asLiterals = `${shared}${exported.join('')}${whole}${formerExports(id, former, esmExporting('.js'))}`;
  const names = figures.map((entry) => entry.name).join(',');
  const isHuge = JSON.stringify(of).length > HUGE;
  const asJson = `${isHuge ? sourceAsText(of, name) : fromJson(id, name)}export const [${names}]=${name}.figures;\n${formerExports(id, former, esmExporting('.node.js'))}`;
  // What one module holds for both must not lead to another: each would want the other’s own.
  const leadsAway = former.some(
    ({ redirect }) => redirect.kind === 'moved' && !redirect.to.startsWith(`${id}/`),
  );
  const isLarge = leadsAway || asLiterals.length > LARGE;
  return new Map([
    [`${id}.js`, isLarge ? asLiterals : `export*from'./${id}.node.js';\n`],
    [`${id}.node.js`, isLarge ? asJson : asLiterals],
    [`${id}.cjs`, commonJsModule(id, name, former)],
    // The names stand once: a declaration of CommonJS may be exported on from one of ESM, and not the other way round.
    [
      `${id}.d.cts`,
      `${figureTypes}export declare const ${name}: SourceData;\n${typed}${formerTyped.join('')}`,
    ],
    [`${id}.d.ts`, `export * from './${id}.cjs';\n`],
  ]);
}

/** A figure that is imported by name may be asked for by its id. */
const figureTypes = `import type { Figure as AnyFigure, FigureId, SourceData } from '../index.cjs';
type Figure = AnyFigure & { readonly id: FigureId };
`;

/**
 * Not `import` of `node:fs`: Node would make all that it can export, promises and streams, in more time than the JSON takes.
 * Releases before 20.16 give it to `require` alone.
 */
function fromJson(id: string, name: string): string {
  const fs = `process.getBuiltinModule?.('node:fs')??createRequire(import.meta.url)('node:fs')`;
  const file = `new URL('./${id}.json',import.meta.url)`;
  // Of a file that was cut off Node prints all that is left, and not its name.
  const refused = `new Error(\`\${$file} is missing or damaged: delete the folder of @darkfigure/dataset and install it again\`,{cause})`;
  return `import{createRequire}from'node:module';
const $fs=${fs};
const $file=${file};
const $read=()=>{try{return JSON.parse($fs.readFileSync($file,'utf8'))}catch(cause){throw ${refused}}};
export const ${name}=$read();
`;
}
