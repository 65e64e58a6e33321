import type { Derived } from '../arithmetic/derived.ts';
import type { SettledFigure } from '../catalog/figure-types.ts';
import { contextOf, registerContext } from '../catalog/record-context.ts';
import type { ScopeParts } from '../scope/scope-part.ts';
import { jointPeriod } from './boxes.ts';

/** A computed number in the shape of a figure, as far as series look at one. */
export type ComputedView = SettledFigure & { readonly computed: Derived };

/**
 * Dresses a computed number as a figure: the first of its parts, the time of all of them and the breaks of all figures under
 * it.
 *
 * @param rest what else the figure says.
 */
export function computedView<Rest extends object>(
  computed: Derived,
  rest?: (view: ComputedView) => Rest,
): ComputedView & Rest {
  const context = contextOf(computed, 'derived');
  const { id, operation, unit, value, figures } = computed;
  // Nothing is derived from nothing.
  const scope = computed.scope as ScopeParts;
  const [first] = scope;
  const view = {
    state: 'settled',
    id,
    source: '',
    // What was made in the same way of the same things, but for the time, is one series.
    measure: JSON.stringify([
      operation,
      scope.map(({ period: _, denominator: __, ...other }) => other),
    ]),
    // What has no one period has no dates.
    scope: {
      ...first,
      unit,
      period: jointPeriod(scope) ?? { ...first.period, start: null, end: null },
    },
    breaks: [...new Set(figures.flatMap((each) => context.figures.get(each).breaks))],
    value,
    computed,
  } as unknown as ComputedView;
  const dressed = Object.assign(view, rest?.(view));
  registerContext(dressed, 'figure', context);
  return dressed;
}
