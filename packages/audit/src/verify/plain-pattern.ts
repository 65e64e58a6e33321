/**
 * A pattern that is tried in one pass: the schema comes with the package, and one with a repeated group or two open
 * repetitions could take longer than anybody waits. Null for such a one.
 */
export function plainPattern(source: string): RegExp | null {
  const bare = source.replace(/\\[^1-9]/g, '_').replace(/\[[^\]]*\]/g, '_');
  const open = bare.match(/[*+]|\{\d*,\}/g) ?? [];
  if (source.length > 200 || open.length > 1 || /\)[*+{]|\\[1-9]|\(\?/.test(bare)) return null;
  try {
    return new RegExp(source, 'u');
  } catch {
    return null;
  }
}
