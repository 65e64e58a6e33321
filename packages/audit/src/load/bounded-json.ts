/** The JSON of some bytes; undefined where they are none, or so many that what they unfold to could fill the memory. */
export function boundedJson(bytes: Buffer, most: number): unknown {
  if (bytes.length > most) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
