import type { CatalogIds } from './catalog-ids.ts';
import type { CodesByList } from './code-types.ts';
import type { ValueKind } from './dataset-types.ts';
import type { PeriodRange } from './period-match.ts';

/** One code, or several of which any will do; an empty array asks for none and finds none. */
export type OneOrMore<Code extends string> = Code | readonly Code[];

/**
 * What to look for. Every field that is given must match; codes match exactly, so `forced-labour` does not find
 * `domestic-servitude`. Totals and their parts are both found: ask `age: 'all', sex: 'all', segment: null` for totals.
 */
export interface FigureQuery<Ids extends CatalogIds = CatalogIds> {
  /** Who counts. */
  readonly source?: OneOrMore<Ids['source']> | undefined;
  /** What is counted, as `source/measure`. */
  readonly measure?: OneOrMore<Ids['measure']> | undefined;
  /** Places, or a place with every place that lies within it. */
  readonly geography?:
    | OneOrMore<Ids['geography']>
    | {
        /** The place that the others lie within; it is found too. */
        readonly within: Ids['geography'];
      }
    | undefined;
  /** What the place is to what is counted. */
  readonly geographyRole?: OneOrMore<CodesByList['geography-role']> | undefined;
  /** A year (periods within that calendar year, and the one fiscal year called by it), or a span. */
  readonly period?: number | PeriodRange | undefined;
  /** How the years run. */
  readonly calendar?: OneOrMore<CodesByList['calendar']> | undefined;
  /** Flow, stock or ever. */
  readonly temporal?: OneOrMore<CodesByList['temporal']> | undefined;
  /** What one unit of the number is. */
  readonly unit?: OneOrMore<CodesByList['unit']> | undefined;
  /** How far identification had gone. */
  readonly stage?: OneOrMore<CodesByList['stage']> | undefined;
  /** Whose definition decides what is counted. */
  readonly frame?: OneOrMore<CodesByList['frame']> | undefined;
  /** The form of exploitation, exactly. */
  readonly exploitation?: OneOrMore<CodesByList['exploitation']> | undefined;
  /** The part that the counted people play. */
  readonly role?: OneOrMore<CodesByList['role']> | undefined;
  /** The age group. */
  readonly age?: OneOrMore<CodesByList['age']> | undefined;
  /** The sex or gender, as the source records it. */
  readonly sex?: OneOrMore<CodesByList['sex']> | undefined;
  /** Citizenship relative to the country of the count. */
  readonly citizenship?: OneOrMore<CodesByList['citizenship']> | undefined;
  /** Segments of which the figure has any; `null` for figures that have none. */
  readonly segment?: OneOrMore<Ids['segment']> | null | undefined;
  /** How the number was made. */
  readonly method?: OneOrMore<CodesByList['method']> | undefined;
  /** The kind of a value that stands now. */
  readonly kind?: OneOrMore<ValueKind> | undefined;
  /** The hedge of a value that stands now. */
  readonly qualifier?: OneOrMore<CodesByList['qualifier']> | undefined;
  /** How near to the publisher a value that stands now was read. */
  readonly seenKind?: OneOrMore<CodesByList['seen-kind']> | undefined;
  /** Observation statuses of which the figure has any. */
  readonly status?: OneOrMore<CodesByList['status']> | undefined;
  /** The grade of the source, A to F. */
  readonly reliability?: OneOrMore<CodesByList['reliability']> | undefined;
  /** The grade of the figure, 1 to 6, as a text. */
  readonly credibility?: OneOrMore<CodesByList['credibility']> | undefined;
}
