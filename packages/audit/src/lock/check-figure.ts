import { compareField } from '../compare/compare-field.ts';
import { deepEqual } from '../compare/deep-equal.ts';
import { figureRules } from '../compare/figure-rules.ts';
import { pick, readingOf } from '../compare/readings.ts';
import type { Dataset, Figure } from '../dataset-types.ts';
import { checkReadings } from './check-readings.ts';
import type { LockedFigure } from './figure-lock.ts';
import type { LockFinding } from './lock-finding.ts';

/** What a check looks up beside the figure. */
export interface FigureContext {
  readonly measures: ReadonlyMap<string, Dataset['measures'][number]>;
  readonly publications: ReadonlyMap<string, Dataset['publications'][number]>;
  readonly breaks: ReadonlyMap<string, Dataset['breaks'][number]>;
  readonly corrections: Dataset['corrections'];
}

/** Compares a locked figure with the figure that its id leads to now. */
export function* checkFigure(
  locked: LockedFigure,
  figure: Figure,
  context: FigureContext,
): Generator<LockFinding> {
  const { id } = locked;
  const standing = pick(figure.vintages, figure.current);
  const sameUnit = locked.scope.unit === figure.scope.unit;
  yield* checkReadings(locked, standing, sameUnit, context);
  for (const { path, before, after } of compareField(
    'scope',
    figureRules.scope,
    locked.scope,
    figure.scope,
  )) {
    const why = 'the same id now says this of what it counts';
    yield { id, kind: 're-scoped', path, before, after, why, text: 'must-change' };
  }
  yield* checkMeasure(locked, figure, context);
  const [was, is] = [locked.status, figure.status];
  if (!deepEqual([...was].sort(), [...is].sort()) && !becameDisputed(locked, figure)) {
    const why = `what stands is ${standing.map((vintage) => `"${readingOf(vintage).text}"`).join(' / ')}`;
    yield {
      id,
      kind: 'status-changed',
      path: 'status',
      before: was,
      after: is,
      why,
      text: 'must-be-read',
    };
  }
  yield* checkNotes(locked, figure, context);
}

/** Said with the readings that disagree. */
function becameDisputed(locked: LockedFigure, figure: Figure): boolean {
  return figure.current.length > 1 && locked.readings.length <= 1;
}

function* checkMeasure(
  { id, measure }: LockedFigure,
  figure: Figure,
  { measures }: FigureContext,
): Generator<LockFinding> {
  const now = measures.get(figure.measure);
  const fields = [
    ['measure', measure.id, figure.measure],
    ['measure/label', measure.label, now?.label ?? ''],
    ['measure/definition', measure.definition, now?.definition ?? ''],
  ] as const;
  for (const [path, before, after] of fields) {
    if (before === after) continue;
    const why = `the definition of ${figure.measure} changed in place`;
    yield { id, kind: 'redefined', path, before, after, why, text: 'must-be-read' };
  }
}

/** Breaks and known errors that somebody noted since. */
function* checkNotes(
  locked: LockedFigure,
  figure: Figure,
  { breaks, corrections }: FigureContext,
): Generator<LockFinding> {
  const { id } = locked;
  const common = { id, kind: 'noted', before: null, text: 'must-be-read' } as const;
  for (const entry of figure.breaks) {
    if (locked.breaks.includes(entry)) continue;
    const why = breaks.get(entry)?.what ?? 'a break of the series';
    yield { ...common, path: 'breaks', after: entry, why };
  }
  for (const { id: entry, figures, what, instead } of corrections) {
    if (!figures.includes(figure.id) || locked.corrections.includes(entry)) continue;
    yield { ...common, path: 'corrections', after: entry, why: `${what} ${instead}` };
  }
}
