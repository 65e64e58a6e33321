import type { Scope } from '@darkfigure/schema';
import type { Draft } from '../../layout/layout.ts';
import type { SourceModule } from '../../source/source-module.ts';
import type { Quantity } from './quantity-of.ts';
import type { Walk } from './walk.ts';

/** What the 100 % is; null for a number that needs none. */
export function baseOf(
  draft: Draft,
  { spec, measure: { unit } }: Quantity,
  walk: Walk,
): { readonly base: Scope['denominator'] } | undefined {
  const words = draft.base?.text ?? spec.base;
  if (words === undefined) {
    const needs =
      unit === 'percent' ||
      unit.startsWith('per-') ||
      unit === 'ratio' ||
      unit === 'percent-change';
    if (needs)
      return walk.report(
        'missing-denominator',
        draft.value,
        `a number in ${unit} without its base`,
        'what the 100 % is, in the column "base" or in the module',
      );
    return { base: null };
  }
  const known = walk.module.bases ?? {};
  if (!Object.hasOwn(known, words)) return { base: { text: words } };
  walk.used.add(`base:${words}`);
  const base = known[words] as NonNullable<SourceModule['bases']>[string];
  return { base: typeof base === 'string' ? { text: base } : base };
}
