import { expect, test } from 'vitest';
import { claimReviews } from '../pack/descriptor/claim-reviews.ts';
import { about } from '../pack/descriptor/fixture/made.ts';
import { packDataset } from '../pack/fixture/pack-dataset.ts';
import { claimsPagePath } from './claim-address.ts';
import { claimsPage } from './claims-page.ts';

const [claim] = packDataset.claims;
if (claim === undefined) throw new Error('the fixture has no claim');
const pageWith = (changes: Partial<typeof claim>) =>
  claimsPage({ ...packDataset, claims: [{ ...claim, ...changes }] });

test('a claim review leads to the section of its claim', () => {
  const { '@graph': reviews } = claimReviews(about, packDataset) as { '@graph': { url: string }[] };
  const sections = claimsPage(packDataset)
    .split('\n')
    .filter((line) => line.startsWith('## '));
  expect(reviews.map(({ url }) => url.split('#'))).toEqual(
    sections.map((line) => [`${about.homepage}/blob/main/${claimsPagePath}`, line.slice(3)]),
  );
});

test('what a claim says is text, and sets nothing on the page', () => {
  const page = pageWith({ statement: '*All* of <b>$5</b> and $6 [here](x)' });
  expect(page).toContain('\\*All\\* of \\<b\\>\\$5\\</b\\> and \\$6 \\[here\\](x)');
});

test('a page that was read is a link, one that nobody names is none', () => {
  const [seen] = claim.appearances;
  if (seen === undefined) throw new Error('the claim was seen nowhere');
  const entry = (seenAt: string | null) =>
    pageWith({ appearances: [{ ...seen, where: 'A _leaflet_', seenAt }] })
      .split('\n')
      .find((line) => line.includes('A \\_leaflet\\_'));
  expect(entry('https://example.org/a_b')).toMatch(/^- .* <https:\/\/example\.org\/a_b>$/);
  expect(entry(null)).not.toContain('http');
});

test('the statements stand under their verdicts, and lead to their sections', () => {
  const [before, after] = pageWith({ verdict: 'distorted' }).split('\n## ');
  expect(before).toContain('**Distorted.**');
  expect(before).toContain(`](#${claim.id.slice('claim/'.length)})`);
  expect(after).toContain('**Verdict: distorted**');
});
