import type { DataChange } from './data-diff.ts';

/** Text from the data inside a changelog: nothing in a code span is markup, a mention or a link. */
export function codeSpan(text: string): string {
  const plain = text.replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').replaceAll('`', '’');
  const short = plain.length > 200 ? `${plain.slice(0, 199)}…` : plain;
  return short.trim() === '' ? '(empty)' : `\`${short}\``;
}

/** One change as a line of a changelog: the id, what it was, what it is, and the reason that the data give. */
export function changeLine(change: DataChange): string {
  const [before, after] = [contentOf(change.before), contentOf(change.after)];
  const field = /^(vintages\/|current$|$)/.test(change.path) ? '' : ` ${codeSpan(change.path)}`;
  const reason = change.reason === undefined ? '' : ` (${codeSpan(change.reason)})`;
  const cause = change.cause === undefined ? '' : `, with ${codeSpan(change.cause.id)}`;
  return `${codeSpan(change.id)}${field}: ${movement(before, after)}${reason}${cause}`;
}

function movement(before: string, after: string): string {
  if (before === '') return after === '' ? 'new' : after;
  return after === '' ? `${before} → gone` : `${before} → ${after}`;
}

/** Readings by their published digits; anything else short, as JSON where it is no text. */
function contentOf(content: unknown): string {
  if (content === null || content === undefined) return '';
  if (Array.isArray(content)) {
    if (content.length > 0 && content.every(isReading))
      return content.map(({ text }) => codeSpan(text)).join(' | ');
    return content.length === 0 ? '' : codeSpan(JSON.stringify(content));
  }
  if (typeof content === 'string') return codeSpan(content);
  if (typeof content === 'object') return ofObject(content as Readonly<Record<string, unknown>>);
  return codeSpan(String(content));
}

function ofObject(content: Readonly<Record<string, unknown>>): string {
  if (content.redirect === 'withdrawn') return 'withdrawn';
  if (content.redirect === 'moved' || content.redirect === 'split') {
    const to = (Array.isArray(content.to) ? content.to : [content.to]).map((id) =>
      codeSpan(String(id)),
    );
    return `${content.redirect} to ${to.join(', ')}`;
  }
  for (const field of ['statement', 'title', 'label', 'what'] as const) {
    const text = content[field];
    if (typeof text === 'string') return codeSpan(text);
  }
  return codeSpan(JSON.stringify(content));
}

function isReading(entry: unknown): entry is { readonly text: string } {
  return (
    typeof entry === 'object' && entry !== null && 'text' in entry && typeof entry.text === 'string'
  );
}
