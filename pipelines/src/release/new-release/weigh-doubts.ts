import { nearest } from '../../issue/nearest.ts';
import { acceptance, type NamedDoubt } from './named-doubts.ts';

/** Whether a table may be taken in: yes, not before somebody accepts what is open, or not with these arguments. */
export type Weighing =
  | { readonly kind: 'accepted' }
  | {
      readonly kind: 'open' | 'stale';
      readonly open: readonly NamedDoubt[];
      /** What to do about it, line by line. */
      readonly issues: readonly string[];
    };

/** Holds the doubts of a table against those that were accepted by name. */
export function weighDoubts(doubts: readonly NamedDoubt[], accepted: readonly string[]): Weighing {
  const { open, stale } = acceptance(doubts, accepted);
  if (stale.length > 0) {
    const names = doubts.map(({ name }) => name);
    const issues = stale.map((name) => {
      const near = nearest(name, names);
      return `--accept ${name}: no such doubt${near.length === 0 ? '' : `; nearest: ${near.join(', ')}`}`;
    });
    return { kind: 'stale', open, issues };
  }
  if (open.length === 0) return { kind: 'accepted' };
  const issues = [
    'look at the above and teach the source module what it cannot read; what is right in spite of it, accept by name:',
    `  ${open.map(({ name }) => `--accept '${name}'`).join(' ')} --because '<why>'`,
  ];
  return { kind: 'open', open, issues };
}
