import type { catalog as real } from '../catalog/catalog.ts';
import { readBeside } from './read-beside.ts';
import { readLater } from './read-later.ts';

export * from './core.ts';

type Real = typeof real;

declare const requireBeside: (path: string) => { readonly catalog: Real };

const read = (): Real => readBeside(() => requireBeside('./catalog.cjs').catalog);
const method = readLater(read);

/** The catalog that `../catalog/catalog.ts` makes, which is made, and its dataset read, when something is first asked of it. */
export const catalog: Real = Object.freeze({
  get edition() {
    return read().edition;
  },
  // It is no view of an earlier day.
  knownOn: null,
  has: method('has'),
  figure: method('figure'),
  find: method('find'),
  vintages: method('vintages'),
  asOf: method('asOf'),
  redirectOf: method('redirectOf'),
  corrections: method('corrections'),
  breaks: method('breaks'),
  claim: method('claim'),
  claims: method('claims'),
  source: method('source'),
  publication: method('publication'),
  measure: method('measure'),
  geography: method('geography'),
  code: method('code'),
  definitions: method('definitions'),
  describe: method('describe'),
});
