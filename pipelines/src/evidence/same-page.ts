const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '');

/** The same page, or a file in the same repository where the row names only the repository. */
export function samePage(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  return (
    x === y ||
    (y.startsWith('github.com/') && x.startsWith(`${y}/`)) ||
    (x.startsWith('github.com/') && y.startsWith(`${x}/`))
  );
}
