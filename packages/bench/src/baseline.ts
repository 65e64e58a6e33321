import type { BenchCase } from './bench-case.ts';
import { isWorse, type Ratio, ratioOf } from './ratio.ts';

/** Ratio by case and peer, as committed. */
export type Baseline = Readonly<Record<string, Ratio>>;

/** The form of the file; raised whenever an older file would be misread. */
const FORM = 2;

/** The committed baseline cannot be held against anything. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
  readonly code: 'older-form' | 'unreadable';
  readonly issues: readonly string[];

  constructor(code: BaselineError['code'], issue: string) {
    super(`packages/bench/baseline.json ${issue}`);
    this.code = code;
    this.issues = [this.message];
  }
}

/** What this run would be held to later. */
export function baselineOf(cases: readonly BenchCase[]): Baseline {
  return Object.fromEntries(
    cases
      .filter(({ again }) => again === undefined)
      .flatMap(({ id, better, ours, peers }) =>
        peers.map(
          ({ name, value }) =>
            [`${id} / ${name}`, shortened(ratioOf(better, ours, value))] as const,
        ),
      ),
  );
}

/** Three digits of each number. */
function shortened(ratio: Ratio): Ratio {
  const short = (value: number) => Number(value.toPrecision(3));
  switch (ratio.kind) {
    case 'measured': {
      const { kind, value, low, high } = ratio;
      return { kind, value: short(value), low: short(low), high: short(high) };
    }
    case 'at-most':
    case 'at-least':
      return { kind: ratio.kind, value: short(ratio.value) };
    case 'unknown':
      return ratio;
    default:
      return ratio satisfies never;
  }
}

export function writeBaseline(baseline: Baseline): string {
  return `${JSON.stringify({ form: FORM, ratios: baseline }, null, 2)}\n`;
}

/** @throws BaselineError where the file is of another form, with the command that writes it anew. */
export function readBaseline(text: string): Baseline {
  const again = 'run `npm run bench`, which writes it anew, and commit it';
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new BaselineError('unreadable', `is no JSON: ${again}.`);
  }
  const { form, ratios } = (read ?? {}) as { form?: unknown; ratios?: unknown };
  if (form !== FORM || typeof ratios !== 'object' || ratios === null)
    throw new BaselineError(
      'older-form',
      `is of ${typeof form === 'number' && form > FORM ? 'a newer' : 'an older'} form: ${again}.`,
    );
  for (const [key, ratio] of Object.entries(ratios))
    if (!isRatio(ratio)) throw new BaselineError('unreadable', `has no ratio at ${key}: ${again}.`);
  return ratios as Baseline;
}

function isRatio(value: unknown): value is Ratio {
  const isNumber = (number: unknown) => typeof number === 'number' && number > 0;
  const ratio = (value ?? {}) as { kind?: unknown; value?: unknown; low?: unknown; high?: unknown };
  switch (ratio.kind) {
    case 'measured':
      return [ratio.value, ratio.low, ratio.high].every(isNumber);
    case 'at-most':
    case 'at-least':
      return isNumber(ratio.value);
    default:
      return ratio.kind === 'unknown';
  }
}

export interface Finding {
  /** Case and peer. */
  readonly key: string;
  readonly message: string;
}

/**
 * What is worse than committed by 30 % and by more than both errors, what has no committed ratio, and what was committed
 * and is measured no longer, unless it was left out on purpose.
 */
export function findings(
  baseline: Baseline,
  now: Baseline,
  leftOut: (key: string) => boolean = () => false,
): readonly Finding[] {
  const worse = Object.entries(now).flatMap(([key, ratio]) => {
    const before = baseline[key];
    if (before === undefined)
      return [{ key, message: 'no committed ratio; run `npm run bench` and commit the baseline' }];
    return isWorse(ratio, before)
      ? [{ key, message: `${told(ratio)} against ${told(before)}` }]
      : [];
  });
  const gone = Object.keys(baseline)
    .filter((key) => now[key] === undefined && !leftOut(key))
    .map((key) => ({
      key,
      message: 'committed, and measured no longer; run `npm run bench` and commit the baseline',
    }));
  return [...worse, ...gone];
}

function told(ratio: Ratio): string {
  const short = (value: number) => String(Number(value.toPrecision(3)));
  switch (ratio.kind) {
    case 'measured':
      return `${short(ratio.value)} (${short(ratio.low)} to ${short(ratio.high)})`;
    case 'at-most':
      return `at most ${short(ratio.value)}`;
    case 'at-least':
      return `at least ${short(ratio.value)}`;
    case 'unknown':
      return 'nothing that could be told apart';
    default:
      return ratio satisfies never;
  }
}

/** What was found in both of two runs: a busy machine is slow at another place the next time, a slow program is not. */
export function foundTwice(
  first: readonly Finding[],
  second: readonly Finding[],
): readonly Finding[] {
  const again = new Set(second.map(({ key }) => key));
  return first.filter(({ key }) => again.has(key));
}
