import type { AppliedAssumption } from '../arithmetic/applied-assumption.ts';
import type { Derived } from '../arithmetic/derived.ts';
import { bracketed } from '../text/bracketed.ts';
import type { LocaleFormat } from '../text/locale-format.ts';

/**
 * How sure the ends of a computed number are, and how far estimates that were put together differ; nothing for one without
 * ends, or with ends that are certain.
 */
export function surenessOf(
  { value, level, heterogeneity }: Derived,
  format: LocaleFormat,
): readonly string[] {
  // A mean of estimates that differ beyond their intervals is never quoted without saying so.
  const differing =
    heterogeneity === undefined
      ? []
      : [
          `of the differences between the estimates ${format.share(heterogeneity.iSquared)} are more than their intervals allow [I²]`,
        ];
  if (value.kind !== 'range' && value.kind !== 'bound') return differing;
  return level === undefined
    ? [...differing, 'nobody has said how sure this is']
    : level < 1
      ? [...differing, `at least ${format.share(level)} sure`]
      : differing;
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
