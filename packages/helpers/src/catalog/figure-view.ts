import { deepFreeze } from '../deep-freeze.ts';
import { FigureCoercionError } from '../errors/figure-coercion-error.ts';
import { shortText } from '../text/short-text.ts';
import type { CatalogContext } from './catalog-context.ts';
import type { Figure, Vintage } from './dataset-types.ts';
import type { CatalogFigure, Reading } from './figure-types.ts';
import { registerContext } from './record-context.ts';

/** A figure as it is handed out: frozen, with what stands now, and with no numeric value of its own. */
export function figureView(record: Figure, context: CatalogContext): CatalogFigure {
  deepFreeze(record);
  const readings = record.current.flatMap((index) => record.vintages[index] ?? []).map(readingOf);
  const [first, ...others] = readings;
  const state =
    first !== undefined && others.length === 0
      ? ({ state: 'settled', ...first } as const)
      : ({ state: 'disputed', values: Object.freeze(readings) } as const);
  const view = {
    ...record,
    ...state,
    // Enumerable, so that a copy by spread still refuses to be a number.
    [Symbol.toPrimitive](hint: string): string {
      if (hint !== 'string') throw new FigureCoercionError(record.id);
      return shortText(view as CatalogFigure, context);
    },
  };
  Object.defineProperty(view, 'toJSON', { value: () => record });
  registerContext(view, 'figure', context);
  return Object.freeze(view) as unknown as CatalogFigure;
}

function readingOf(vintage: Vintage): Reading {
  return Object.freeze({
    value: vintage.value,
    text: vintage.text,
    qualifier: vintage.qualifier,
    vintage,
  });
}
