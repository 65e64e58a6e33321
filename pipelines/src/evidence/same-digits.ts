import type { Value, Vintage } from '@darkfigure/schema';
import type { EvidenceRow } from './evidence-row.ts';

const numerals = (text: string) =>
  (text.replace(/[,\u00a0\u202f]/g, '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** The published digits are in the vintage’s text; a text in words is the same text or the same number. */
export function sameDigits(row: EvidenceRow, vintage: Vintage): boolean {
  const [wanted, held] = [numerals(row.text), numerals(vintage.text)];
  if (wanted.length === 0)
    return (
      row.text.toLowerCase() === vintage.text.toLowerCase() ||
      (row.low !== null && near(row.low, vintage.value))
    );
  const [first] = wanted;
  return (
    first !== undefined &&
    (held.includes(first) ||
      (row.low !== null && held.length === 0 && near(row.low, vintage.value)))
  );
}

function near(number: number, value: Value): boolean {
  switch (value.kind) {
    case 'point':
      return Math.abs(value.value - number) <= Math.max(0.06, (value.rounding ?? 0) / 2);
    case 'bound':
      return Math.abs(value.value - number) <= 0.06;
    case 'range':
    case 'interval':
      return number >= value.low && number <= value.high;
    case 'unknown':
      return false;
    default:
      return value satisfies never;
  }
}
