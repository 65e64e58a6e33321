import type { UncertaintyComponent } from '../dataset-types.ts';
import { canonicalJson } from './canonical-json.ts';
import { type ChangeDraft, draft } from './change-draft.ts';
import { compareField, compareFields } from './compare-field.ts';
import { deepEqual, isFields } from './deep-equal.ts';
import { must, type RulesOf } from './field-rule.ts';
import { matchLists } from './match-lists.ts';

type Size = NonNullable<UncertaintyComponent['size']>;

const componentRules: RulesOf<Omit<UncertaintyComponent, 'size'>> = {
  kind: must('grade-changed'),
  direction: must('grade-changed'),
  statedBy: must('grade-changed'),
  note: must('metadata-changed'),
};

/**
 * Compares the uncertainty components of a figure. A component with a size that comes or grows widens the error, one that
 * goes or shrinks narrows it; a component without a size is a judgement, classed as a grade.
 */
export function* compareUncertainty(
  before: readonly UncertaintyComponent[],
  after: readonly UncertaintyComponent[],
): Generator<ChangeDraft> {
  const match = matchLists(before, after, [
    canonicalJson,
    (component) => canonicalJson([component.kind, component.statedBy]),
    (component) => component.kind,
  ]);
  for (const index of match.went) {
    const old = before[index];
    if (old === undefined) continue;
    yield draft(
      old.size === undefined ? 'grade-changed' : 'interval-narrowed',
      pathOf(old),
      old,
      null,
    );
  }
  for (const index of match.came) {
    const now = after[index];
    if (now === undefined) continue;
    yield draft(
      now.size === undefined ? 'grade-changed' : 'interval-widened',
      pathOf(now),
      null,
      now,
    );
  }
  for (const pair of match.pairs) {
    const [old, now] = [before[pair.before], after[pair.after]];
    if (old === undefined || now === undefined) continue;
    const { size: oldSize, ...oldRest } = old;
    const { size: newSize, ...newRest } = now;
    yield* compareFields(pathOf(old), componentRules, oldRest, newRest);
    yield* compareSize(`${pathOf(old)}/size`, oldSize, newSize);
  }
  if (!match.inOrder) {
    const kinds = (components: readonly UncertaintyComponent[]) =>
      components.map(({ kind }) => kind);
    yield draft('metadata-changed', 'uncertainty', kinds(before), kinds(after));
  }
}

function* compareSize(
  path: string,
  old: Size | undefined,
  now: Size | undefined,
): Generator<ChangeDraft> {
  if (deepEqual(old, now)) return;
  if (old === undefined || now === undefined) {
    const name = old === undefined ? 'interval-widened' : 'interval-narrowed';
    yield draft(name, path, old ?? null, now ?? null);
    return;
  }
  if (!isFields(old) || !isFields(now)) {
    yield* compareField(path, must('bound-changed'), old, now);
    return;
  }
  const [oldWidth, newWidth] = [old.high - old.low, now.high - now.low];
  const wider = old.level === now.level ? newWidth - oldWidth : 0;
  if (wider > 0) yield draft('interval-widened', path, old, now);
  else if (wider < 0) yield draft('interval-narrowed', path, old, now);
  else yield* compareField(path, must('bound-changed'), old, now);
}

function pathOf(component: UncertaintyComponent): string {
  return `uncertainty/${component.kind}`;
}
