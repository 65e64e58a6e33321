import type { CatalogContext } from './catalog-context.ts';
import { UnknownCodeError, UnknownFieldError } from './errors.ts';
import { type AxisName, figureAxes, noSegment } from './figure-axes.ts';
import type { FigureIndex } from './figure-index.ts';
import type { FigureQuery } from './figure-query.ts';
import { geographiesWithin } from './geographies-within.ts';
import { nearest } from './nearest.ts';
import { periodTest } from './period-match.ts';
import { intersectionOf, type Postings, unionOf } from './postings.ts';

const axisNames = /* @__PURE__ */ Object.keys(figureAxes) as readonly AxisName[];
const fields: readonly string[] = /* @__PURE__ */ (axisNames as readonly string[]).concat('period');

/**
 * The positions of the figures that a query asks for, in id order.
 *
 * @throws UnknownFieldError, UnknownCodeError (each with the nearest), InvalidDateError.
 */
export function findFigures(
  query: FigureQuery,
  index: FigureIndex,
  context: CatalogContext,
): Postings {
  for (const field of Object.keys(query)) {
    if (!fields.includes(field)) throw new UnknownFieldError(field, nearest(field, fields));
  }
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
  if (wanted === null) {
    if (axis === 'segment') return [noSegment];
    throw new UnknownCodeError(axis, 'null', []);
  }
  if (typeof wanted === 'object' && 'within' in wanted) {
    check(axis, wanted.within, index, context);
    return [...geographiesWithin(wanted.within, context.dataset.geographies)];
  }
  const codes: readonly string[] = typeof wanted === 'string' ? [wanted] : wanted;
  for (const code of codes) check(axis, code, index, context);
  return codes;
}

function check(axis: AxisName, code: string, index: FigureIndex, context: CatalogContext): void {
  if (isListed(axis, code, context)) return;
  const used = index.on(axis);
  if (code !== noSegment && used.has(code)) return;
  const all = new Set([...listed(axis, context), ...used.keys()]);
  throw new UnknownCodeError(axis, code, nearest(code, all));
}

function isListed(axis: AxisName, code: string, context: CatalogContext): boolean {
  const { codes } = figureAxes[axis];
  if (codes === 'segments') return context.codes.segments().has(code);
  if ('fixed' in codes) return codes.fixed.some((known) => known === code);
  if ('list' in codes) return context.codes.has(codes.list, code);
  return context[codes.records].find(code) !== undefined;
}

function listed(axis: AxisName, context: CatalogContext): Iterable<string> {
  const { codes } = figureAxes[axis];
  if (codes === 'segments') return context.codes.segments();
  if ('fixed' in codes) return codes.fixed;
  if ('list' in codes) return context.codes.codesOf(codes.list);
  return context[codes.records].ids();
}
