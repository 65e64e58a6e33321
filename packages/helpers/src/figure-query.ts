import type { CodesByList } from './code-types.ts';
import type { ValueKind } from './dataset-types.ts';
import type { CatalogIds } from './figure-types.ts';
import type { PeriodRange } from './period-match.ts';

/** One code, or several of which any will do; an empty array asks for none and finds none. */
export type OneOrMore<Code extends string> = Code | readonly Code[];

/**
 * What to look for. Every field that is given must match; codes match exactly, so `forced-labour` does not find
 * `domestic-servitude`. Totals and their parts are both found: ask `age: 'all', sex: 'all', segment: null` for totals.
 */
export interface FigureQuery<Ids extends CatalogIds = CatalogIds> {
  readonly source?: OneOrMore<Ids['source']> | undefined;
  readonly measure?: OneOrMore<Ids['measure']> | undefined;
  /** Places, or a place with every place that lies within it. */
  readonly geography?:
    | OneOrMore<Ids['geography']>
    | { readonly within: Ids['geography'] }
    | undefined;
  readonly geographyRole?: OneOrMore<CodesByList['geography-role']> | undefined;
  /** A year (periods within that calendar year, and the one fiscal year called by it), or a span. */
  readonly period?: number | PeriodRange | undefined;
  readonly calendar?: OneOrMore<CodesByList['calendar']> | undefined;
  readonly temporal?: OneOrMore<CodesByList['temporal']> | undefined;
  readonly unit?: OneOrMore<CodesByList['unit']> | undefined;
  readonly stage?: OneOrMore<CodesByList['stage']> | undefined;
  readonly frame?: OneOrMore<CodesByList['frame']> | undefined;
  readonly exploitation?: OneOrMore<CodesByList['exploitation']> | undefined;
  readonly role?: OneOrMore<CodesByList['role']> | undefined;
  readonly age?: OneOrMore<CodesByList['age']> | undefined;
  readonly sex?: OneOrMore<CodesByList['sex']> | undefined;
  readonly citizenship?: OneOrMore<CodesByList['citizenship']> | undefined;
  /** Segments of which the figure has any; `null` for figures that have none. */
  readonly segment?: OneOrMore<Ids['segment']> | null | undefined;
  readonly method?: OneOrMore<CodesByList['method']> | undefined;
  /** The kind of a value that stands now. */
  readonly kind?: OneOrMore<ValueKind> | undefined;
  /** The hedge of a value that stands now. */
  readonly qualifier?: OneOrMore<CodesByList['qualifier']> | undefined;
  /** How near to the publisher a value that stands now was read. */
  readonly seenKind?: OneOrMore<CodesByList['seen-kind']> | undefined;
  readonly status?: OneOrMore<CodesByList['status']> | undefined;
  readonly reliability?: OneOrMore<CodesByList['reliability']> | undefined;
  readonly credibility?: OneOrMore<CodesByList['credibility']> | undefined;
}
