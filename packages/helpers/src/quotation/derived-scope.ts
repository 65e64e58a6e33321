import type { Derived } from '../arithmetic/derived.ts';
import type { CatalogContext } from '../catalog-context.ts';
import { lazy } from '../lazy.ts';
import type { LocaleFormat } from '../locale-format.ts';
import { periodText } from '../period-text.ts';
import { placeText } from '../place-text.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { exploitationText } from '../scope-text.ts';
import { nounText } from '../unit-text.ts';

/** What is counted, once for each kind of part: “potential victims”. */
export function nounOf({ unit, scope }: Derived, isOne: boolean, context: CatalogContext): string {
  const parts = scope.filter((part) => part.unit === unit);
  const nouns = parts.map((part) => nounText(part, isOne, context));
  return listed(nouns) || context.codes.label('unit', unit);
}

/** How far its parts got, of what form, which people, where and when; each said once. */
export function scopeOf(
  { unit, scope }: Derived,
  context: CatalogContext,
  format: LocaleFormat,
): string {
  const { codes } = context;
  const each = (text: (part: ScopePart) => string) => listed(scope.map(text));
  return [
    each(({ stage }) => {
      const label = codes.label('stage', stage);
      if (stage === 'at-risk') return `${label}, not victims`;
      // Victims say their stage themselves.
      return unit === 'victims' ? '' : label;
    }),
    each((part) => (part.exploitation === 'all' ? '' : exploitationText(part, context))),
    each(({ population }) => codes.label('age', population.age)),
    each(({ population }) => codes.label('sex', population.sex)),
    each(({ population }) => codes.label('citizenship', population.citizenship)),
    each((part) => placeText({ scope: part }, context)),
    each(({ period }) => periodText(period, context, format)),
  ]
    .filter((text) => text !== '')
    .join('; ');
}

/** “adults and children”: each thing once, what is empty not at all. */
export const listed = (texts: readonly string[]) =>
  ands().format(new Set(texts.filter((text) => text !== '')));

const ands = /* @__PURE__ */ lazy(() => new Intl.ListFormat('en'));
