import type { Figure } from '@darkfigure/schema';
import { impliedInterval } from '../value/implied-interval.ts';
import { settled } from './rule.ts';

/** Between which numbers a settled figure lies, given its rounding; undefined where it is disputed or unknown. */
export function settledEnds(figure: Figure): readonly [low: number, high: number] | undefined {
  const value = settled(figure);
  return value === undefined || value.kind === 'unknown' ? undefined : impliedInterval(value);
}
