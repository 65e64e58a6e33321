/** The page with all claims, by its path in the repository. */
export const claimsPagePath = 'packages/dataset/CLAIMS.md';

/** The heading of a claim on its page, which is also its fragment: the id without `claim/`. */
export function claimHeading(id: string): string {
  return id.slice('claim/'.length);
}

/** Where a claim can be read on the web. */
export function claimAddress(homepage: string, id: string): string {
  return `${homepage}/blob/main/${claimsPagePath}#${claimHeading(id)}`;
}
