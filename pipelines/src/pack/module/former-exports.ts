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

/**
 * The exports of the figures that a source has given up.
 *
 * @param source The id of the source.
 * @param ending What stands behind the id of another source in the name of its module.
 */
export function formerExports(source: string, former: readonly Former[], ending: string): string {
  const lines = former.map(({ redirect, name }) => {
    if (redirect.kind !== 'moved')
      return `export const ${name}=/* @__PURE__ */$gone(${jsString(redirect.id)},${jsString(redirectText(redirect))});\n`;
    const aim = figureExportName(redirect.to);
    return redirect.to.startsWith(`${source}/`)
      ? `export const ${name}=${aim};\n`
      : `export{${aim} as ${name}}from'./${redirect.to.split('/')[0]}${ending}';\n`;
  });
  const isUsed = former.some(({ redirect }) => redirect.kind !== 'moved');
  return `${isUsed ? gone : ''}${lines.join('')}`;
}
