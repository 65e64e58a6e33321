// The same as `../core.ts`, but of what computes Node reads the code when it is first called: to compile it is most of what
// a start costs, and whoever only imports needs none of it.
import type * as All from '../core.ts';
import { readBeside } from './read-beside.ts';
import { readLater } from './read-later.ts';

export { hasKind, hasUnit, isDerived } from '../arithmetic/guards.ts';
export * from './errors.ts';

/** `require`, under a name that the bundler leaves alone; the build puts the word back. */
declare const requireBeside: (path: string) => typeof All;

const lookup = readLater(() => readBeside(() => requireBeside('./create-catalog.cjs')));
const operation = readLater(() => readBeside(() => requireBeside('./operations.cjs')));

export const createCatalog = lookup('createCatalog');

export const can = operation('can');
export const change = operation('change');
export const chart = operation('chart');
export const cite = operation('cite');
export const combine = operation('combine');
export const comparable = operation('comparable');
export const compare = operation('compare');
export const correlated = operation('correlated');
export const describe = operation('describe');
export const difference = operation('difference');
export const explain = operation('explain');
export const formatTrace = operation('formatTrace');
export const independent = operation('independent');
export const intersection = operation('intersection');
export const opposite = operation('opposite');
export const perCapita = operation('perCapita');
export const perfect = operation('perfect');
export const preferred = operation('preferred');
export const quote = operation('quote');
export const ratio = operation('ratio');
export const relate = operation('relate');
export const scale = operation('scale');
export const series = operation('series');
export const settle = operation('settle');
export const share = operation('share');
export const sum = operation('sum');
export const trace = operation('trace');
export const union = operation('union');
export const withAssumption = operation('withAssumption');
