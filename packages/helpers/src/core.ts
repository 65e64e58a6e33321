// By subject: what lies together here lies together in a bundle, and packs into fewer bytes.
// What is thrown.

export { DarkfigureError, type ErrorCode } from './errors/darkfigure-error.ts';
export * from './errors/figure-coercion-error.ts';
export * from './errors/foreign-record-error.ts';
export * from './errors/invalid-errors.ts';
export type { Issue } from './errors/issue.ts';
export * from './errors/not-yet-published-error.ts';
export * from './errors/redirected-id-error.ts';
export * from './errors/unknown-errors.ts';

// What a number is of, and what may be done with it.

export {
  type Allowance,
  type AssumableAxis,
  type Assumption,
  type Given,
  withAssumption,
} from './scope/assumption.ts';
export type { Axis, Relation, Relations } from './scope/axis.ts';
export { can } from './scope/can.ts';
export type { Operation, PairOperation } from './scope/operation.ts';
export type { AssumptionUse } from './scope/pair-check.ts';
export type { Permission, Reason, RefusalCode } from './scope/refusal.ts';
export { relate } from './scope/relate.ts';
export { ScopeError } from './scope/scope-error.ts';
export type { ScopePart } from './scope/scope-part.ts';
export type { CheckOptions } from './scope/settings.ts';
export type { Unless } from './scope/unless-said.ts';

// What is computed.

export type { AppliedAssumption } from './arithmetic/applied-assumption.ts';
export { type ChangeOptions, change } from './arithmetic/change.ts';
export { type CombineMethod, combine } from './arithmetic/combine.ts';
export { correlated, independent, opposite, perfect } from './arithmetic/dependence.ts';
export type * from './arithmetic/derived.ts';
export { difference } from './arithmetic/difference.ts';
export { hasKind, hasUnit, isDerived } from './arithmetic/guards.ts';
export { intersection } from './arithmetic/intersection.ts';
export type { Lineage } from './arithmetic/lineage.ts';
export type * from './arithmetic/operand.ts';
export type * from './arithmetic/options.ts';
export { perCapita, type SuppliedPopulation } from './arithmetic/per-capita.ts';
export { ratio } from './arithmetic/ratio.ts';
export { scale } from './arithmetic/scale.ts';
export { settle } from './arithmetic/settle.ts';
export { share } from './arithmetic/share.ts';
export { sum } from './arithmetic/sum.ts';
export { union } from './arithmetic/union.ts';
export type { OverlapOptions } from './arithmetic/universe.ts';

// What is held against what.

export { comparable } from './comparison/comparable.ts';
export { compare } from './comparison/compare.ts';
export type * from './comparison/comparison-types.ts';
export { explain } from './comparison/explain.ts';
export { preferred } from './comparison/preferred.ts';
export type * from './comparison/preferred-types.ts';
export { series } from './comparison/series.ts';
export type * from './comparison/series-types.ts';
export { UndecidedError } from './comparison/undecided-error.ts';

// What is printed.

export { type CiteStyle, cite } from './quotation/cite.ts';
export type { CslDate, CslItem } from './quotation/csl-item.ts';
export { quote } from './quotation/quote.ts';
export type { QuoteLength, QuoteOptions } from './quotation/quote-options.ts';

// What is drawn.

export { chart } from './chart/chart.ts';
export type { ChartOptions } from './chart/chart-options.ts';
export type { ChartTheme } from './chart/palette.ts';
export { UnlikeFiguresError } from './chart/unlike-figures-error.ts';
export type * from './chart/vega-lite-spec.ts';

// The catalog: how it is asked, and how its records are told and traced.

export type { BreakQuery } from './catalog/break-query.ts';
export type * from './catalog/catalog-ids.ts';
export type * from './catalog/catalog-records.ts';
export type { Catalog, FigureById } from './catalog/catalog-types.ts';
export type { ClaimQuery } from './catalog/claim-query.ts';
export type { AnyCode, CodesByList, ListName } from './catalog/code-types.ts';
export { createCatalog } from './catalog/create-catalog.ts';
export type * from './catalog/dataset-types.ts';
export type { FigureQuery, OneOrMore } from './catalog/figure-query.ts';
export type { FigureResult } from './catalog/figure-result.ts';
export type * from './catalog/figure-types.ts';
export type { PeriodRange } from './catalog/period-match.ts';
export { describe } from './description/describe.ts';
export type * from './description/described-figure.ts';
export type { NamedYears } from './text/year-name.ts';
export { formatTrace, type TraceFormat } from './trace/format-trace.ts';
export { trace } from './trace/trace.ts';
export type * from './trace/trace-types.ts';
export type * from './trace/traced-number.ts';
