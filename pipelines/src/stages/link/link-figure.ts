import {
  currentVintages,
  type Figure,
  type Publication,
  type SeriesBreak,
  type Vintage,
} from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';
import type { FigureNote, MeasureSpec, SourceModule } from '../../source/source-module.ts';
import type { Observation } from '../normalize/observation.ts';
import { componentsOf } from './components-of.ts';
import { gradeOf } from './grade-of.ts';
import { mergeVintages } from './merge-vintages.ts';
import { oneScope } from './one-scope.ts';
import { statusOf } from './status-of.ts';

/** Makes one figure of the observations that share its id, with what it inherits from measure and source. */
export function linkFigure(
  id: string,
  group: readonly Observation[],
  module: SourceModule,
  notes: readonly FigureNote[],
  publications: ReadonlyMap<string, Publication>,
  breaks: readonly SeriesBreak[],
  issues: Issue[],
): Figure {
  const first = group[0] as Observation;
  oneScope(id, group, issues);
  const measure = module.measures[
    first.measure.slice(first.measure.indexOf('/') + 1)
  ] as MeasureSpec;
  const vintages: readonly Vintage[] = mergeVintages(group, publications, notes, module.id, issues);
  const current = currentVintages(vintages, publications);
  const touching = breaks.filter(
    (entry) =>
      entry.measures.includes(first.measure) &&
      (entry.geography === null || entry.geography === first.scope.geography.code),
  );
  const method = notes.findLast((note) => note.method !== undefined)?.method ?? first.scope.method;
  const credibility =
    notes.findLast((note) => note.credibility !== undefined)?.credibility ??
    measure.credibility ??
    module.credibility;
  const uncertainty = componentsOf(id, module, measure, notes, vintages, issues);
  const unanswered = notes.findLast((note) => note.unanswered !== undefined)?.unanswered;
  return {
    id,
    source: module.id,
    measure: first.measure,
    scope: { ...first.scope, method },
    status: statusOf({
      vintages,
      current,
      scope: first.scope,
      method,
      breaks: touching,
      noted: notes.flatMap((note) => note.status ?? []),
    }),
    current,
    vintages,
    uncertainty,
    reliability: module.reliability,
    credibility: gradeOf(credibility, vintages),
    ...(measure.contested === undefined ? {} : { contested: measure.contested }),
    breaks: touching.map((entry) => entry.id).sort(),
    notes: notes.flatMap((note) => note.notes ?? []),
    ...(unanswered === undefined ? {} : { unanswered }),
  };
}
