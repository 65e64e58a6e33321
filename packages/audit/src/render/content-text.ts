import type { Reading } from '../change/change.ts';
import { isFields } from '../compare/deep-equal.ts';
import type { Value } from '../dataset-types.ts';
import { readingText, valueText } from './value-text.ts';

const valueKinds: ReadonlySet<unknown> = new Set([
  'point',
  'range',
  'interval',
  'bound',
  'unknown',
]);

/**
 * The old or new content of a change as unescaped text; nothing is left out.
 *
 * @returns Readings and values in words, texts in quotation marks, records field by field; `nothing` for null or an empty list.
 * @throws Nothing.
 */
export function contentText(content: unknown): string {
  if (content === null || content === undefined) return 'nothing';
  if (typeof content === 'string') return `"${content}"`;
  if (Array.isArray(content)) {
    if (content.length === 0) return 'nothing';
    return content.map(contentText).join(content.every(isReading) ? ' / ' : ', ');
  }
  if (isReading(content)) return readingText(content);
  if (isValue(content)) return valueText(content);
  if (isFields(content)) {
    const fields = Object.entries(content).filter(([, entry]) => entry !== undefined);
    return fields.map(([name, entry]) => `${name} ${contentText(entry)}`).join('; ');
  }
  return String(content);
}

/** Whether some content of a change is one reading. */
export function isReading(content: unknown): content is Reading {
  return (
    isFields(content) &&
    typeof content.publication === 'string' &&
    typeof content.text === 'string' &&
    typeof content.qualifier === 'string' &&
    isValue(content.value)
  );
}

function isValue(content: unknown): content is Value {
  if (!isFields(content) || !valueKinds.has(content.kind)) return false;
  const { kind, value, low, high } = content;
  if (kind === 'unknown') return typeof content.reason === 'string';
  if (kind === 'point') return typeof value === 'number';
  if (kind === 'bound') return typeof value === 'number' && typeof content.op === 'string';
  return typeof low === 'number' && typeof high === 'number';
}
