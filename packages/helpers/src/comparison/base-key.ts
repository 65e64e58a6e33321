import type { Denominator } from '../catalog/dataset-types.ts';

/** A base without its numbers: “16,999 potential victims” and “16,554 potential victims” are one base, year by year. */
export function baseKey(denominator: Denominator | null): string {
  return (denominator?.text ?? '').replaceAll(/\d[\d.,]*/g, '#');
}
