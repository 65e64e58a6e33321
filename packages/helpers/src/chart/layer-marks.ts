import type { MarkName } from './mark-name.ts';
import type { Palette } from './palette.ts';
import type { JsonObject } from './vega-lite-spec.ts';

/**
 * What each kind of mark looks like.
 *
 * @param isComputed whether it is drawn open: outlines for shapes, dashes for lines.
 */
export function layerMarks(
  isTime: boolean,
  palette: Palette,
  isComputed: boolean,
): Readonly<Record<MarkName, JsonObject>> {
  // A second mark of one number is not read out once more.
  const unread = { aria: false };
  const dashed = isComputed ? { strokeDash: [5, 3] } : {};
  const [range, rounding] = palette.bars;
  const filled = (opacity: number) => ({ filled: !isComputed, opacity: isComputed ? 1 : opacity });
  const small = { type: 'text', fontSize: 10 };
  return {
    gaps: { type: 'rect', color: palette.grey, opacity: 0.1 },
    breaks: { type: 'rule', strokeDash: [6, 4] },
    'break-names': { ...small, baseline: 'bottom' },
    periods: { type: 'rule', strokeWidth: 2, opacity: 0.6, ...dashed, ...unread },
    lines: { type: 'line', strokeWidth: 2, ...dashed, ...unread },
    roundings: { type: 'bar', size: 6, ...filled(rounding), ...unread },
    ranges: { type: 'bar', size: 12, ...filled(range) },
    intervals: {
      type: 'errorbar',
      rule: { strokeWidth: 2, ...dashed },
      ticks: { size: 10, thickness: 2 },
    },
    bounds: { type: 'rule', strokeWidth: 2, strokeDash: [2, 3], ...unread },
    disputes: { type: 'rule', strokeDash: [1, 3], ...unread },
    points: {
      type: 'point',
      size: 50,
      ...filled(1),
      ...(isComputed ? { fill: palette.open } : {}),
    },
    disputed: { type: 'point', shape: 'diamond', size: 60, opacity: 1 },
    'bound-feet': {
      type: 'tick',
      orient: isTime ? 'horizontal' : 'vertical',
      size: 12,
      thickness: 2,
      ...unread,
    },
    'bound-tips': {
      type: 'point',
      shape: isTime ? 'triangle-up' : 'triangle-right',
      size: 70,
      ...filled(1),
    },
    unknowns: {
      type: 'text',
      fontSize: 16,
      fontWeight: 'bold',
      ...(isTime ? { baseline: 'bottom' } : { align: 'left', dx: 4 }),
    },
    labels: { ...small, align: 'left', dx: 8 },
  };
}
