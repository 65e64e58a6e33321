import type { Span } from './span.ts';

/** The middle of a span and half its width, where it is symmetric. */
export function middleOf({
  low,
  high,
  best,
}: Span): { readonly mid: number; readonly half: number } | null {
  const [mid, half] = [best ?? (low + high) / 2, (high - low) / 2];
  if (!Number.isFinite(half) || Math.abs((low + high) / 2 - mid) > 1e-9 * half) return null;
  return { mid, half };
}
