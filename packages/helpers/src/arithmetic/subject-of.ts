import type { ScopeParts } from '../scope/scope-part.ts';
import { figureSubject, type Subject } from '../scope/subject.ts';
import type { Derived } from './derived.ts';
import { isDerived } from './guards.ts';
import { leavesOf } from './leaves.ts';
import type { Operand } from './operand.ts';

/** What an operand is of. */
export function subjectOf(operand: Operand): Subject {
  return isDerived(operand) ? derivedSubject(operand) : figureSubject(operand);
}

function derivedSubject({ id, scope, within, holds, figures, lineage }: Derived): Subject {
  const readings = leavesOf(lineage).flatMap((leaf) =>
    leaf.kind === 'figure' ? [[leaf.figure, leaf.text] as const] : [],
  );
  // Nothing is derived from nothing.
  return { id, parts: scope as ScopeParts, within, holds, figures, readings, isDisputed: false };
}
