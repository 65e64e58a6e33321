/** A JavaScript single-quoted literal of a text: shorter than `JSON.stringify` for JSON, whose quotes need no escape here. */
export function jsString(text: string): string {
  return `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')}'`;
}
