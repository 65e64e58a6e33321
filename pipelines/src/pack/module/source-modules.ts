import type { Redirect, SourceData } from '@darkfigure/schema';
import { jsString } from '../js-string.ts';
import { deprecation, redirectText } from '../redirect-text.ts';
import { figureExportName } from './figure-export-name.ts';
import { sharedLiterals } from './shared-literals.ts';
import { sourceExportName } from './source-export-name.ts';

/**
 * The module of one source for both module systems, with types: every figure as an export of its own, so that a bundle
 * holds only those it imports, and the whole source. CommonJS, which nothing shakes, reads the JSON beside it.
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
  return new Map([
    [`${id}.js`, `${shared}${exported.join('')}${whole}${formerExports(id, former)}`],
    [
      `${id}.d.ts`,
      `import type { Figure, SourceData } from '../index.js';\nexport declare const ${name}: SourceData;\n${typed}${formerTyped.join('')}`,
    ],
    [`${id}.cjs`, `'use strict';\nexports.${name} = require('./${id}.json');\n`],
    [
      `${id}.d.cts`,
      `import type { SourceData } from '../index.cjs';\nexport declare const ${name}: SourceData;\n`,
    ],
  ]);
}

/** Throws what a catalog throws, in the words of the redirect. What only looks at it, as a debugger does, is left alone. */
const gone =
  'const $gone=(id,why)=>{const say=()=>{throw Object.assign(new Error("\\""+id+"\\" "+why),{code:"redirected-id"})};' +
  'return new Proxy({id},{get:(_,key)=>key==="id"?id:typeof key==="symbol"?undefined:say(),ownKeys:say})};\n';

function formerExports(
  source: string,
  former: readonly { readonly redirect: Redirect; readonly name: string }[],
): string {
  const lines = former.map(({ redirect, name }) => {
    if (redirect.kind !== 'moved')
      return `export const ${name}=/* @__PURE__ */$gone(${jsString(redirect.id)},${jsString(redirectText(redirect))});\n`;
    const aim = figureExportName(redirect.to);
    return redirect.to.startsWith(`${source}/`)
      ? `export const ${name}=${aim};\n`
      : `export{${aim} as ${name}}from'./${redirect.to.split('/')[0]}.js';\n`;
  });
  const isUsed = former.some(({ redirect }) => redirect.kind !== 'moved');
  return `${isUsed ? gone : ''}${lines.join('')}`;
}
