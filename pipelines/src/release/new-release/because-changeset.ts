import { codeSpan } from '../changeset/change-lines.ts';
import { formatChangeset } from '../changeset/changeset-file.ts';
import { dataPackage } from '../changeset/data-package.ts';

/**
 * Why a person took a doubtful table in, as a changeset: in the changelog everybody reads it who gets the figures. A new
 * publication is a minor step in any case.
 */
export function becauseChangeset(
  publication: string,
  doubts: readonly string[],
  because: string,
): { readonly file: string; readonly content: string } {
  const shown = doubts.slice(0, 20).map((doubt) => `- ${codeSpan(doubt)}`);
  if (doubts.length > shown.length) shown.push(`- … and ${doubts.length - shown.length} more`);
  const text = [
    `${codeSpan(publication)} was taken in after a second look, because: ${codeSpan(because)}`,
    '',
    'Looked at:',
    '',
    ...shown,
  ].join('\n');
  return {
    file: `release-${publication.replace('/', '-')}.md`,
    content: formatChangeset({ releases: new Map([[dataPackage, 'minor']]), text }),
  };
}
