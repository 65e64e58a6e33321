import { type Exporting, type Former, formerExports } from './former-exports.ts';

/** Of another source only when it is asked for: two may lead to each other. */
const exporting: Exporting = {
  value: (name, expression) => `exports.${name}=${expression};\n`,
  own: (name, aim) => `exports.${name}=exports.${aim};\n`,
  other: (name, aim, source) =>
    `Object.defineProperty(exports,'${name}',{enumerable:true,get:()=>require('./${source}.cjs').${aim}});\n`,
};

/**
 * The module of one source for CommonJS, which nothing shakes: the JSON beside it, and each of its figures by the name that
 * it has in ESM. The names are made from the ids when it is loaded, by the rule of `figureExportName`: written out they would
 * be most of the file.
 *
 * @param id The id of the source.
 * @param name The name under which the whole source is exported.
 */
export function commonJsModule(id: string, name: string, former: readonly Former[]): string {
  // All ids as one text: to name each by itself takes twice the time, and this runs once, in code that nothing has made fast.
  return `'use strict';
const {figures}=exports.${name}=require('./${id}.json');
const names=figures.map(({id})=>id.slice(${id.length + 1})).join('\\n')
.replaceAll('/','_').replaceAll('--','$$$$').replace(/-[a-z]/g,(part)=>part[1].toUpperCase()).replaceAll('-','$').replace(/^\\d/gm,'_$&')
.split('\\n');
figures.forEach((figure,at)=>{exports[names[at]]=figure});
${formerExports(id, former, exporting)}`;
}
