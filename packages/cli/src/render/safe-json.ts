/** What JSON leaves as it is and a terminal or an editor would act upon; it only ever stands inside strings. */
const unsafe = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** JSON for people and programs, with a line break at the end: the same data, no character that steers a terminal. */
export function safeJson(value: unknown): string {
  return safe(JSON.stringify(value, null, 2));
}

/** The same in one line. */
export function safeLine(value: unknown): string {
  return safe(JSON.stringify(value));
}

function safe(json: string | undefined): string {
  return `${(json ?? 'null').replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
