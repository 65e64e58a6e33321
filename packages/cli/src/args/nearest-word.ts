/** The known words that differ from a mistyped one by few letters, the nearest first; none where nothing is near. */
export function nearestWords(word: string, known: readonly string[], most = 3): string[] {
  return known
    .map((other) => ({ other, distance: distanceOf(word.toLowerCase(), other) }))
    .filter(({ other, distance }) => distance <= Math.max(1, Math.floor(other.length / 2)))
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}

/** How many letters must be put in, taken out or replaced; the start of a word counts as one. */
function distanceOf(word: string, other: string): number {
  if (word.length >= 2 && other.startsWith(word)) return 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...word].entries()) {
    const next = [at + 1];
    for (const [index, wanted] of [...other].entries()) {
      const replaced = (row[index] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
