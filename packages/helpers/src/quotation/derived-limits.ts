import type { AppliedAssumption, Derived } from '../arithmetic/derived.ts';
import { bracketed } from '../bracketed.ts';
import type { LocaleFormat } from '../locale-format.ts';

/** How sure the ends of a computed number are; nothing for one without ends, or with ends that are certain. */
export function surenessOf({ value, level }: Derived, format: LocaleFormat): readonly string[] {
  if (value.kind !== 'range' && value.kind !== 'bound') return [];
  return level === undefined
    ? ['nobody has said how sure this is']
    : level < 1
      ? [`at least ${format.share(level)} sure`]
      : [];
}

/** What was taken to be so, and why. */
export function assumptionText({ kind, name, because }: AppliedAssumption): string {
  const reason = because === null ? '' : ` ${bracketed(because)}`;
  switch (kind) {
    case 'scope':
      return `assuming “${name}”${reason}`;
    case 'dependence':
      return `errors taken as ${name}${reason}`;
    case 'across-break':
      return `${name}${reason}`;
    case 'reading':
      return `of its readings the one taken is ${name}${reason}`;
    default:
      return kind satisfies never;
  }
}
