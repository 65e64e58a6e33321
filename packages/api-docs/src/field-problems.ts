import type { PublicField } from './public-fields.ts';

/**
 * The fields of which an editor shows nothing.
 *
 * @param tags Fields that tell the members of a union apart, each of which has a comment of its own.
 */
export function silentFields(
  fields: readonly PublicField[],
  tags: readonly string[],
): readonly string[] {
  return fields
    .filter(({ name, doc }) => doc.trim() === '' && !tags.includes(name))
    .map(({ name }) => name);
}

/** The fields of which an editor shows only the name again, in other words. */
export function echoingFields(fields: readonly PublicField[]): readonly string[] {
  const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];
  const isEcho = ({ name, doc }: PublicField) => {
    const said = new Set([...words(name.replace(/[A-Z]/g, ' $&')), 'the', 'a', 'an', 'its', 'of']);
    return words(doc).length > 0 && words(doc).every((word) => said.has(word));
  };
  return fields.filter(isEcho).map(({ name, doc }) => `${name}: ${doc}`);
}
