import type { Baseline } from './baseline.ts';
import type { Ratio } from './ratio.ts';

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
