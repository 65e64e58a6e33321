import type { Coverage } from '../change/change.ts';
import type { Value, Vintage } from '../dataset-types.ts';
import { type ChangeDraft, draft } from './change-draft.ts';
import { deepEqual } from './deep-equal.ts';
import { readingOf, scoreOf } from './readings.ts';

/** What sort of thing the current value is: its kind, bound, width and hedge. A point that only moved yields nothing. */
export function* compareNature(
  old: Vintage,
  now: Vintage,
  coverage: Coverage,
  sameUnit: boolean,
): Generator<ChangeDraft> {
  const readings = [[readingOf(old)], [readingOf(now)]] as const;
  const score = scoreOf(old, now, sameUnit);
  const reason = now.reason === undefined ? {} : { reason: now.reason };
  switch (natureOf(old.value, now.value)) {
    case 'other':
      yield draft('bound-changed', 'current/value', ...readings, { ...score, ...reason, coverage });
      break;
    case 'wider':
      yield draft('interval-widened', 'current/value', ...readings, { ...score, ...reason });
      break;
    case 'narrower':
      yield draft('interval-narrowed', 'current/value', ...readings, { ...score, ...reason });
      break;
    case 'same':
      break;
  }
  if (old.qualifier !== now.qualifier) {
    yield draft('qualifier-changed', 'current/qualifier', ...readings, { ...reason });
  }
}

type Nature = 'same' | 'wider' | 'narrower' | 'other';

function natureOf(old: Value, now: Value): Nature {
  if (deepEqual(old, now)) return 'same';
  switch (old.kind) {
    case 'point':
      if (now.kind !== 'point') return 'other';
      if (old.rounding === now.rounding) return 'same';
      return old.rounding === undefined || now.rounding === undefined
        ? 'other'
        : widthNature(old.rounding, now.rounding);
    case 'range':
      return now.kind === 'range' && now.basis === old.basis && hasBest(old) === hasBest(now)
        ? widthNature(old.high - old.low, now.high - now.low)
        : 'other';
    case 'interval':
      return now.kind === 'interval' &&
        now.basis === old.basis &&
        now.level === old.level &&
        hasBest(old) === hasBest(now)
        ? widthNature(old.high - old.low, now.high - now.low)
        : 'other';
    case 'bound':
    case 'unknown':
      return 'other';
    default:
      old satisfies never;
      return 'other';
  }
}

function widthNature(old: number, now: number): Nature {
  return now > old ? 'wider' : now < old ? 'narrower' : 'same';
}

function hasBest(value: { readonly best?: number | undefined }): boolean {
  return value.best !== undefined;
}
