/**
 * Reads bytes as text: UTF-8, or what the byte order mark before it says. The mark is left off.
 *
 * @returns The text; null where the bytes are no text in UTF-8 or UTF-16 with a mark, as those of an image.
 * @throws Nothing.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  // UTF-16 without a mark has a zero beside each letter of an id; a text may have one that strayed into it.
  return text.split('\0').length - 1 > text.length / 10 ? null : text;
}
