import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Scope, Unit } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { isOfABase } from '../comparison/number-kind.ts';
import type { LocaleFormat } from './locale-format.ts';

/** The unit as it stands after the amount. A share always says of what; a victim always how far identified. */
export function unitText(figure: CatalogFigure, isOne: boolean, context: CatalogContext): string {
  const scope: Scope = figure.scope;
  const noun = nounText(scope, isOne, context);
  if (labelReadsOn(figure, context)) {
    return `${noun} ${context.measures.get(figure.measure).label}`;
  }
  if (!saysBase(scope.unit)) return noun;
  return basedText(noun, scope.unit, scope.denominator?.text ?? 'a base that is not stated');
}

/** A unit with what it is a part, a rate or a multiple of: “percent of known victims”. */
export function basedText(noun: string, unit: Unit, base: string): string {
  // “per 1,000 people living there”, “per 100 incidents”: a base that is a plain plural stands for the people.
  if (unit.startsWith('per-') && !/^(?:an? |all |the |several |\d)/.test(base)) {
    return `${noun.replace(/ people$/, '')} ${base}`;
  }
  return `${noun} ${unit === 'percent-change' ? 'from' : unit === 'ratio' ? 'to' : 'of'} ${base}`;
}

/** A base, “per 1,000”, “1,923 suspects”, as a locale writes it beside the amount: in German “1,000” is one. */
export const withBaseIn = (text: string, { number }: LocaleFormat): string =>
  text.replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d.,]\d)/g, (base) =>
    number(Number(base.replaceAll(',', ''))),
  );

/** The unit alone, with the stage of victims: “potential victims”, “case”. */
export function nounText(
  { unit, stage }: Pick<Scope, 'unit' | 'stage'>,
  isOne: boolean,
  { codes }: CatalogContext,
): string {
  const label = codes.label('unit', unit);
  switch (unit) {
    case 'ratio':
      return 'as a ratio';
    case 'percent-change':
      // “A change of” stands before the amount.
      return 'percent';
    case 'victims': {
      // People at risk are no victims, whatever a record calls its unit.
      if (stage === 'at-risk') return isOne ? 'person' : 'people';
      const adjective = codes.label('stage', stage);
      const people = isOne ? singular(label) : label;
      return adjective === '' ? people : `${adjective} ${people}`;
    }
    default:
      return isOne && !saysBase(unit) ? singular(label) : label;
  }
}

/** What stands beside the digits of a share even where its unit is said elsewhere. */
export const percentOf = (unit: Unit): string => (unit.startsWith('percent') ? ' percent' : '');

/** Whether the measure reads on after the unit: “58 percent” – “of defendants who belonged to a group”. */
export function labelReadsOn(
  { measure }: Pick<CatalogFigure, 'measure'>,
  { measures }: CatalogContext,
): boolean {
  return /^(?:of|in|for|from|to) /.test(measures.get(measure).label);
}

/** Whether the text of a unit already says what its base is. */
export const saysBase = (unit: Unit): boolean => isOfABase(unit) && unit !== 'ratio';

/** Whether a unit is counted one by one: fewer than five cases, but less than five percent, dollars or months. */
export const isCounted = (unit: Unit): boolean =>
  !isOfABase(unit) && unit !== 'usd' && unit !== 'months' && unit !== 'years-of-age';

/** The unit labels are plain English plurals: “countries”, “businesses”, “cases”, “grants of status”, “US dollars”. */
function singular(label: string): string {
  const [, noun = '', rest = ''] = /^((?:US )?\S+)(.*)$/.exec(label) ?? [];
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y${rest}`;
  if (noun.endsWith('sses')) return `${noun.slice(0, -2)}${rest}`;
  return `${noun.slice(0, -1)}${rest}`;
}
