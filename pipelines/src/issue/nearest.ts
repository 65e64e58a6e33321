/** The choices nearest to a wrong word, best first: at most `most`, and only such as could be meant. */
export function nearest(word: string, choices: Iterable<string>, most = 3): string[] {
  const limit = Math.max(2, Math.ceil(word.length / 2));
  const scored: { choice: string; distance: number }[] = [];
  const wanted = word.toLowerCase();
  for (const choice of choices) {
    const candidate = choice.toLowerCase();
    const distance =
      candidate.includes(wanted) || wanted.includes(candidate)
        ? 1
        : editDistance(wanted, candidate, limit);
    if (distance <= limit) scored.push({ choice, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.choice < b.choice ? -1 : 1));
  return scored.slice(0, most).map((entry) => entry.choice);
}

/** Levenshtein distance, given up beyond `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
