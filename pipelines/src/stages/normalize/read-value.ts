import type { Qualifier, Unit, Value } from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';
import type { Cell, Draft } from '../../layout/layout.ts';
import type { SourceModule } from '../../source/source-module.ts';
import { parseValue } from '../../value/parse-value.ts';
import { dimensionOf } from './dimension.ts';

export interface Reading {
  readonly value: Value;
  readonly qualifier: Qualifier;
  readonly text: string;
  /** The `readAs` entry that was needed. */
  readonly readAs?: string;
}

/** Parses the value of a draft, with the interval of its own columns where the table has them. */
export function readValue(
  draft: Draft,
  unit: Unit,
  module: SourceModule,
  issues: Issue[],
  file: string,
): Reading | undefined {
  const dimension = dimensionOf(unit);
  const published = draft.value.text;
  const readAs =
    module.readAs !== undefined && Object.hasOwn(module.readAs, published) ? published : undefined;
  const parseCell = (cell: Cell, text: string) => {
    const result = parseValue(text, { dimension });
    if (result.ok) return result.parsed;
    const aside = text === cell.text ? '' : ` (read as "${text}")`;
    issues.push({
      code: 'bad-value',
      file,
      line: cell.line,
      column: cell.column + (text === cell.text ? result.at : 0),
      message: `"${cell.text}"${aside}: ${result.message} (${result.code})`,
      expected: result.expected,
    });
    return undefined;
  };
  const parsed = parseCell(
    draft.value,
    readAs === undefined ? published : (module.readAs?.[readAs] ?? published),
  );
  if (parsed === undefined) return undefined;
  const noted = readAs === undefined ? {} : { readAs };

  if (draft.part === 'parenthesis') {
    const { parenthesis } = parsed;
    if (parenthesis === undefined) {
      issues.push({
        code: 'bad-value',
        file,
        line: draft.value.line,
        column: draft.value.column,
        message: `"${published}" has no number in parentheses`,
        expected: 'total (part)',
      });
      return undefined;
    }
    return {
      value: parenthesis.value,
      qualifier: parenthesis.qualifier,
      text: parenthesis.text,
      ...noted,
    };
  }
  const text =
    parsed.parenthesis === undefined || readAs !== undefined
      ? published
      : published.slice(0, published.indexOf('(')).trim();
  const { low, high, level } = draft;
  if (low === undefined && high === undefined)
    return { value: parsed.value, qualifier: parsed.qualifier, text, ...noted };
  return withEnds(draft, { low, high, level }, parsed, text, parseCell, issues, file, noted);
}

function withEnds(
  draft: Draft,
  ends: {
    readonly low: Cell | undefined;
    readonly high: Cell | undefined;
    readonly level: Cell | undefined;
  },
  parsed: { readonly value: Value; readonly qualifier: Qualifier },
  text: string,
  parseCell: (cell: Cell, text: string) => { readonly value: Value } | undefined,
  issues: Issue[],
  file: string,
  noted: { readonly readAs?: string },
): Reading | undefined {
  const refuse = (message: string, expected: string): undefined => {
    issues.push({
      code: 'bad-level',
      file,
      line: draft.value.line,
      column: draft.value.column,
      message,
      expected,
    });
    return undefined;
  };
  if (ends.low === undefined || ends.high === undefined)
    return refuse('an interval with one end', 'both low and high');
  const low = parseCell(ends.low, ends.low.text)?.value;
  const high = parseCell(ends.high, ends.high.text)?.value;
  if (low?.kind !== 'point' || high?.kind !== 'point')
    return low === undefined || high === undefined
      ? undefined
      : refuse('an end that is not a plain number', 'plain numbers');
  const best = parsed.value.kind === 'point' ? { best: parsed.value.value } : {};
  if (
    low.value > high.value ||
    (best.best !== undefined && (best.best < low.value || best.best > high.value))
  )
    return refuse(`${low.value} – ${best.best ?? '…'} – ${high.value}`, 'low ≤ value ≤ high');
  const shown =
    parsed.value.kind === 'unknown'
      ? text
      : `${text} (${ends.low.text}–${ends.high.text}${ends.level === undefined ? '' : `, ${ends.level.text}%`})`;
  if (ends.level === undefined)
    return {
      value: { kind: 'range', low: low.value, high: high.value, ...best, basis: 'published-range' },
      qualifier: 'range',
      text: shown,
      ...noted,
    };
  if (!/^\d{2}(\.\d+)?$/.test(ends.level.text))
    return refuse(`level "${ends.level.text}"`, 'a level in percent, like 95');
  return {
    value: {
      kind: 'interval',
      low: low.value,
      high: high.value,
      ...best,
      level: Number(`0.${ends.level.text.replace('.', '')}`),
      basis: 'confidence',
    },
    qualifier: 'confidence-interval',
    text: shown,
    ...noted,
  };
}
