import { formatIssue, type Issue } from '../../issue/issue.ts';
import type { Doubt } from './doubt.ts';

/** Something that must be looked at, under the name by which it can be accepted. */
export interface NamedDoubt {
  /** `<code>:<figure>`, or `<code>:<table>:<line>:<column>` for what the source module cannot read. */
  readonly name: string;
  readonly said: string;
}

/** The doubts of a table and the places that its module cannot read yet, each with a name of its own. */
export function namedDoubts(
  doubts: readonly Doubt[],
  unknown: readonly Issue[],
): readonly NamedDoubt[] {
  const found = [
    ...doubts.map(({ code, at, figure, message }) => ({
      name: `${code}:${figure}`,
      said: `${at} [${code}] ${figure}: ${message}`,
    })),
    ...unknown.map((issue) => ({
      name: [issue.code, issue.file.split('/').at(-1), issue.line, issue.column].join(':'),
      said: formatIssue(issue),
    })),
  ];
  const times = new Map<string, number>();
  return found.map(({ name, said }) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { name: time === 1 ? name : `${name}#${time}`, said };
  });
}

/** What is left to accept, and what was accepted that nobody doubts: a slip, or a list for another table. */
export function acceptance(
  doubts: readonly NamedDoubt[],
  accepted: readonly string[],
): { readonly open: readonly NamedDoubt[]; readonly stale: readonly string[] } {
  const names = new Set(doubts.map(({ name }) => name));
  const taken = new Set(accepted);
  return {
    open: doubts.filter(({ name }) => !taken.has(name)),
    stale: [...taken].filter((name) => !names.has(name)),
  };
}
