import type { Redirect } from '@darkfigure/schema';
import { jsString } from '../js-string.ts';
import { redirectText } from '../redirect-text.ts';
import { figureExportName } from './figure-export-name.ts';

/** Throws what a catalog throws, in the words of the redirect. What only looks at it, as a debugger does, is left alone. */
const gone =
  'const $gone=(id,why)=>{const say=()=>{throw Object.assign(new Error("\\""+id+"\\" "+why),{code:"redirected-id"})};' +
  'return new Proxy({id},{get:(_,key)=>key==="id"?id:typeof key==="symbol"?undefined:say(),ownKeys:say})};\n';

/** A figure that was given up, and the name that it had. */
export interface Former {
  readonly redirect: Redirect;
  readonly name: string;
}

/** How a module system exports something under a name. */
export interface Exporting {
  /** What an expression gives. */
  readonly value: (name: string, expression: string) => string;
  /** What the same module exports as `aim`. */
  readonly own: (name: string, aim: string) => string;
  /** What the module of another source exports as `aim`. */
  readonly other: (name: string, aim: string, source: string) => string;
}

/** @param ending What stands behind the id of another source in the name of its module. */
export function esmExporting(ending: string): Exporting {
  const value: Exporting['value'] = (name, expression) => `export const ${name}=${expression};\n`;
  const other: Exporting['other'] = (name, aim, source) =>
    `export{${aim} as ${name}}from'./${source}${ending}';\n`;
  return { value, own: value, other };
}

/**
 * The exports of the figures that a source has given up.
 *
 * @param source The id of the source.
 */
export function formerExports(
  source: string,
  former: readonly Former[],
  exporting: Exporting,
): string {
  const lines = former.map(({ redirect, name }) => {
    if (redirect.kind !== 'moved')
      return exporting.value(
        name,
        `/* @__PURE__ */$gone(${jsString(redirect.id)},${jsString(redirectText(redirect))})`,
      );
    const aim = figureExportName(redirect.to);
    const [to = ''] = redirect.to.split('/');
    return to === source ? exporting.own(name, aim) : exporting.other(name, aim, to);
  });
  const isUsed = former.some(({ redirect }) => redirect.kind !== 'moved');
  return `${isUsed ? gone : ''}${lines.join('')}`;
}
