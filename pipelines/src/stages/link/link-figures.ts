import {
  currentVintages,
  type Figure,
  type Publication,
  type SeriesBreak,
  type Vintage,
} from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';
import { nearest } from '../../issue/nearest.ts';
import type { FigureNote, MeasureSpec, SourceModule } from '../../source/source-module.ts';
import type { Observation } from '../normalize/observation.ts';
import { componentOf } from './component-of.ts';
import { gradeOf } from './grade-of.ts';
import { mergeVintages } from './merge-vintages.ts';
import { statusOf } from './status-of.ts';

/** Groups one source’s observations into figures with their vintages and what is inherited from measure and source. Pure. */
export function linkFigures(
  module: SourceModule,
  observations: readonly Observation[],
  publications: ReadonlyMap<string, Publication>,
  breaks: readonly SeriesBreak[],
  issues: Issue[],
): Figure[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const group = groups.get(observation.figure);
    if (group === undefined) groups.set(observation.figure, [observation]);
    else group.push(observation);
  }
  const notes = new Map<string, FigureNote[]>();
  for (const note of module.figureNotes ?? []) {
    if (!groups.has(note.figure)) {
      issues.push({
        code: 'stale-entry',
        file: `pipelines/src/sources/${module.id}`,
        line: 0,
        column: 0,
        message: `figureNotes speak of "${note.figure}"`,
        expected: 'a figure that the raw tables make',
        nearest: nearest(note.figure, groups.keys()),
      });
    }
    notes.set(note.figure, [...(notes.get(note.figure) ?? []), note]);
  }
  return [...groups].flatMap(
    ([id, group]) =>
      linkFigure(id, group, module, notes.get(id) ?? [], publications, breaks, issues) ?? [],
  );
}

function linkFigure(
  id: string,
  group: readonly Observation[],
  module: SourceModule,
  notes: readonly FigureNote[],
  publications: ReadonlyMap<string, Publication>,
  breaks: readonly SeriesBreak[],
  issues: Issue[],
): Figure | undefined {
  const first = group[0] as Observation;
  for (const other of group) {
    const [a, b] = [JSON.stringify(first.scope), JSON.stringify(other.scope)];
    if (a !== b) {
      issues.push({
        code: 'denominator-differs',
        file: other.place.file,
        line: other.place.line,
        column: other.place.column,
        message: `two rows make the figure ${id}, but not with one scope: here ${scopeDifference(other, first)}; ${first.place.file}:${first.place.line} has ${scopeDifference(first, other)}`,
        expected:
          'one scope for one figure: another measure, place or segment, or one wording of the base in the module’s `bases`',
      });
    }
  }
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
  const inherited = [...module.uncertainty, ...(measure.uncertainty ?? [])];
  const without = new Set(notes.flatMap((note) => note.without ?? []));
  for (const kind of without) {
    if (!inherited.some((component) => component.kind === kind))
      issues.push({
        code: 'stale-entry',
        file: `pipelines/src/sources/${module.id}`,
        line: 0,
        column: 0,
        message: `figureNotes take "${kind}" from ${id}`,
        expected: 'a kind of component that its source or measure gives it',
        nearest: nearest(
          kind,
          inherited.map((component) => component.kind),
        ),
      });
  }
  const components = [
    ...inherited.filter(({ kind }) => !without.has(kind)),
    ...notes.flatMap((note) => note.uncertainty ?? []),
  ].map(componentOf);
  const relayed = vintages.every((vintage) => vintage.seenKind === 'secondary');
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
    uncertainty: relayed
      ? [
          ...components,
          {
            kind: 'processing',
            direction: 'unknown',
            statedBy: 'curator',
            note: 'Read only in somebody’s retelling; the publisher’s own page was not read.',
          },
        ]
      : components,
    reliability: module.reliability,
    credibility: gradeOf(credibility, vintages),
    ...(measure.contested === undefined ? {} : { contested: measure.contested }),
    breaks: touching.map((entry) => entry.id).sort(),
    notes: notes.flatMap((note) => note.notes ?? []),
    ...(unanswered === undefined ? {} : { unanswered }),
  };
}

function scopeDifference(one: Observation, other: Observation): string {
  const [a, b] = [one.scope, other.scope];
  return (Object.keys(a) as (keyof typeof a)[])
    .filter((axis) => JSON.stringify(a[axis]) !== JSON.stringify(b[axis]))
    .map((axis) => `${axis} ${JSON.stringify(a[axis])}`)
    .join(', ');
}
