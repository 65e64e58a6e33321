import type { Span } from './span.ts';

type Level = Pick<Span, 'level' | 'basis'>;

/** Levels are published in percent; twelve digits keep 0.95 and 0.95 from making 0.8999999999999999. */
const DIGITS = 1e12;

/**
 * The least probability with which two statements hold together, whatever they depend on: what each may miss is added up
 * (Bonferroni). Two 95 % intervals hold together in 90 % of cases at least. Nothing is left where one of them has no
 * level, where the levels are of two kinds, or where what may be missed reaches 100 %.
 */
export function levelOfBoth(a: Level, b: Level): number | null {
  if (a.level === null || b.level === null) return null;
  if (a.level === 1) return b.level;
  if (b.level === 1) return a.level;
  const level = Math.round((a.level + b.level - 1) * DIGITS) / DIGITS;
  return a.basis === b.basis && level > 0 ? level : null;
}

/** The kind of interval that two statements make together; exact and rounded numbers have none of their own. */
export function basisOfBoth(a: Level, b: Level): Span['basis'] {
  return a.level === 1 ? b.basis : a.basis;
}

/** The least probability with which all of several statements hold together. */
export function jointLevel(spans: readonly Span[]): Level {
  return spans.reduce<Level>((a, b) => ({ level: levelOfBoth(a, b), basis: basisOfBoth(a, b) }), {
    level: 1,
  });
}
