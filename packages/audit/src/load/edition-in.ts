import { isFields } from '../compare/deep-equal.ts';

/** The edition that the text of `edition.json` names, or null. */
export function editionIn(text: string): string | null {
  try {
    const json: unknown = JSON.parse(text);
    return isFields(json) && typeof json.edition === 'string' ? json.edition : null;
  } catch {
    // No JSON is one way of holding no edition.
    return null;
  }
}
