import type { RecordType } from '../compare/record-type.ts';
import type { ChangeClass } from '../dataset-types.ts';
import type { Step } from './change.ts';

/**
 * The smallest version step that a change of each class asks for, unless its field asks for another. An id is removed where
 * nothing answers to it any more: one with a redirect is answered, with a record or with why there is none, so giving it up
 * is minor, and a retraction reaches everybody who takes minor versions. What the new record says otherwise counts for itself.
 */
export const stepOfClass: Readonly<Record<ChangeClass, Exclude<Step, 'none'>>> = {
  added: 'minor',
  withdrawn: 'major',
  moved: 'minor',
  split: 'minor',
  'vintage-added': 'minor',
  'bound-changed': 'minor',
  'qualifier-changed': 'minor',
  'interval-widened': 'minor',
  'interval-narrowed': 'minor',
  'status-changed': 'minor',
  'scope-changed': 'major',
  'definition-changed': 'major',
  'unit-changed': 'major',
  'method-changed': 'major',
  'grade-changed': 'patch',
  'claim-verdict-changed': 'minor',
  'code-list-changed': 'major',
  'schema-changed': 'major',
  'metadata-changed': 'patch',
};

/**
 * The step of giving up an id that a redirect answers. A redirect answers an id where it is looked up, and the package keeps
 * its type and its name in the module of its source. A source takes its modules and files along, and a place is a code, by
 * which figures are found: whoever names one of these must change, whatever the redirect says.
 */
export function stepOfRedirected(record: RecordType): Exclude<Step, 'none'> {
  return record === 'sources' || record === 'geographies' ? 'major' : stepOfClass.moved;
}

/** Every change class, in the order of the model. */
export const changeClasses: readonly ChangeClass[] = Object.keys(stepOfClass).filter(
  (name): name is ChangeClass => Object.hasOwn(stepOfClass, name),
);
