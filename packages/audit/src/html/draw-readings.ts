import type { Reading } from '../change/change.ts';
import { groupDigits, readingText } from '../render/value-text.ts';
import { escapePage } from './escape-page.ts';
import { type Span, spanOf } from './span-of.ts';

const WIDTH = 640;
const LEFT = 64;
const RIGHT = 24;
const ROW = 26;

/**
 * Draws old and new readings on one line of numbers: a bar for what the value may be, a dot for a single number, an arrow
 * where an end is open. Empty where neither side holds a number.
 */
export function drawReadings(before: readonly Reading[], after: readonly Reading[]): string {
  const rows = [
    ...before.map((reading) => ({ side: 'old', reading, span: spanOf(reading.value) })),
    ...after.map((reading) => ({ side: 'new', reading, span: spanOf(reading.value) })),
  ];
  const ends = rows.flatMap(({ span }) =>
    span === null ? [] : [span.low, span.high, span.mark].filter((end) => end !== null),
  );
  if (ends.length === 0 || !ends.every(Number.isFinite)) return '';
  const scale = scaleOf(ends);
  const height = ROW * rows.length + 26;
  const said = rows.map(({ side, reading }) => `${side}: ${readingText(reading)}`).join('; ');
  const bars = rows.map(({ side, span }, at) => rowOf(side, span, ROW * at + ROW / 2, scale));
  const axis = scale.ticks.map(
    (tick) =>
      `<line class="grid" x1="${scale.at(tick)}" x2="${scale.at(tick)}" y1="0" y2="${ROW * rows.length}"/><text class="tick" text-anchor="middle" x="${scale.at(tick)}" y="${height - 8}">${escapePage(groupDigits(tick))}</text>`,
  );
  return `<svg role="img" aria-label="${escapePage(said)}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">${axis.join('')}${bars.join('')}</svg>`;
}

interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** From 0, so that a small revision does not look large. */
function scaleOf(ends: readonly number[]): Scale {
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  // An open end needs room behind the last number to point into.
  const step = niceStep((high - low || 1) / 4);
  const [first, last] = [Math.floor(low / step) * step, (Math.floor(high / step) + 1) * step];
  const room = WIDTH - LEFT - RIGHT;
  const count = Math.round((last - first) / step);
  return {
    at: (value) => Number((LEFT + (room * (value - first)) / (last - first)).toFixed(1)),
    ticks: Array.from({ length: count + 1 }, (_, index) => tidy(first + index * step)),
  };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((entry) => entry * power >= rough) ?? 10;
  return factor * power;
}

/** Without the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function rowOf(side: string, span: Span | null, y: number, scale: Scale): string {
  const label = `<text class="side" x="8" y="${y + 5}">${side}</text>`;
  if (span === null) return `${label}<text class="side" x="${LEFT}" y="${y + 5}">unknown</text>`;
  const { low, high, mark } = span;
  const from = low === null ? LEFT : scale.at(low);
  const to = high === null ? WIDTH - RIGHT : scale.at(high);
  const bar = `<rect class="${side}" x="${from}" y="${y - 6}" width="${Math.max(1, Number((to - from).toFixed(1)))}" height="12" rx="2"/>`;
  const arrow =
    high === null
      ? `<path class="${side} solid" d="M${to} ${y - 8} l10 8 l-10 8 z"/>`
      : low === null
        ? `<path class="${side} solid" d="M${from} ${y - 8} l-10 8 l10 8 z"/>`
        : '';
  const dot =
    mark === null ? '' : `<circle class="${side} solid" cx="${scale.at(mark)}" cy="${y}" r="5"/>`;
  return `${label}${bar}${arrow}${dot}`;
}
