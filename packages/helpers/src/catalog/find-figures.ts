import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { UnknownCodeError } from '../errors/unknown-errors.ts';
import { codesIn } from '../input/asked.ts';
import { nearest } from '../input/nearest.ts';
import { requireFields } from '../input/require-fields.ts';
import { requireNames } from '../input/require-known.ts';
import { vocabulary } from './axis-vocabulary.ts';
import type { CatalogContext } from './catalog-context.ts';
import { type AxisName, figureAxes, noSegment } from './figure-axes.ts';
import type { FigureIndex } from './figure-index.ts';
import type { FigureQuery } from './figure-query.ts';
import { geographiesWithin } from './geographies-within.ts';
import { periodTest } from './period-match.ts';
import { intersectionOf, type Postings, unionOf } from './postings.ts';

const axisNames = /* @__PURE__ */ Object.keys(figureAxes) as readonly AxisName[];
const fields: readonly string[] = /* @__PURE__ */ (axisNames as readonly string[]).concat('period');

/**
 * The positions of the figures that a query asks for, in id order.
 *
 * @throws UnknownFieldError, UnknownCodeError (each with the nearest), InvalidDateError, InvalidOptionError.
 */
export function findFigures(
  query: FigureQuery,
  index: FigureIndex,
  context: CatalogContext,
): Postings {
  requireFields(query, fields);
  const lists: Postings[] = [];
  for (const axis of axisNames) {
    const codes = codesAskedFor(axis, query, index, context);
    if (codes === null) continue;
    const postings = index.on(axis);
    lists.push(
      unionOf(
        codes.flatMap((code) => postings.get(code) ?? []),
        index.size,
      ),
    );
  }
  if (query.period !== undefined) {
    const matches = periodTest(query.period);
    const found = index.periods().filter(({ period }) => matches(period));
    lists.push(
      unionOf(
        found.map(({ postings }) => postings),
        index.size,
      ),
    );
  }
  return lists.length === 0
    ? Uint32Array.from({ length: index.size }, (_, at) => at)
    : intersectionOf(lists);
}

/** The codes that a query names on an axis, each checked; null where it does not speak of the axis. */
function codesAskedFor(
  axis: AxisName,
  query: FigureQuery,
  index: FigureIndex,
  context: CatalogContext,
): readonly string[] | null {
  const wanted = query[axis];
  if (wanted === undefined) return null;
  if (wanted === null && axis === 'segment') return [noSegment];
  if (axis === 'geography' && isWhole(wanted)) {
    requireNames(wanted, ['within'], 'A field of a geography');
    const [whole, ...others] = codesIn('within', wanted.within);
    if (whole === undefined || others.length > 0) {
      throw new InvalidOptionError('within', String(wanted.within), 'one place');
    }
    check(axis, whole, index, context);
    return [...geographiesWithin(whole, context.dataset.geographies)];
  }
  const codes = codesIn(axis, wanted);
  for (const code of codes) check(axis, code, index, context);
  return codes;
}

/** Whether places are asked for by a place that they lie within, or by an object that was to say so. */
const isWhole = (wanted: unknown): wanted is { readonly within: unknown } =>
  typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted);

function check(axis: AxisName, code: string, index: FigureIndex, context: CatalogContext): void {
  const { has, all } = vocabulary(axis, context);
  if (has(code)) return;
  const used = index.on(axis);
  if (code !== noSegment && used.has(code)) return;
  throw new UnknownCodeError(axis, code, nearest(code, new Set([...all(), ...used.keys()])));
}
