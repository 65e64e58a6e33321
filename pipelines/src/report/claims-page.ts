import { type Catalog, createCatalog, formatTrace, trace } from '@darkfigure/helpers/core';
import type { Claim, Dataset } from '@darkfigure/schema';
import { claimHeading } from './claim-address.ts';

/** What no paragraph is as long as: Markdown breaks its lines itself. */
const WIDTH = Number.MAX_SAFE_INTEGER;

/** The claims on one page: by verdict, then one by one with all that `trace` says of them. Markdown. */
export function claimsPage(dataset: Dataset): string {
  const catalog = createCatalog(dataset);
  return [
    `# Numbers that circulate, edition ${dataset.edition}`,
    '',
    'Written by `npm run regenerate`; do not edit. A verdict speaks of the number, not of whoever said it, and “no source found” ' +
      'does not mean false.',
    '',
    ...byVerdict(dataset),
    ...dataset.claims.flatMap(({ id }) => section(id, catalog)),
    '',
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** The statements, each with a link to its section, under the verdicts in the order of their code list. */
function byVerdict({ codes, claims }: Dataset): readonly string[] {
  return codes
    .filter(({ list }) => list === 'verdict')
    .flatMap(({ code, label, definition }) => {
      const found = claims.filter(({ verdict }) => verdict === code);
      if (found.length === 0) return [];
      return [
        `**${escaped(capital(label))}.** ${escaped(definition)}`,
        '',
        ...found.map(entry),
        '',
      ];
    });
}

const entry = ({ id, statement }: Claim) => `- [${escaped(statement)}](#${claimHeading(id)})`;

function section(id: string, catalog: Catalog): readonly string[] {
  const lines = formatTrace(trace(catalog.claim(id)), { width: WIDTH }).split('\n');
  return ['', `## ${claimHeading(id)}`, '', ...lines.flatMap(markdown)];
}

/** A line of a printed trace: a heading, a paragraph, or an entry of a list with its page at the end. */
function markdown(line: string): readonly string[] {
  if (line === '') return [''];
  if (!line.startsWith('  ')) return [`**${escaped(capital(line.toLowerCase()))}**`, ''];
  const [, bullet = '', text = '', page] = /^ +(- )?(.*?)(?: (https?:\/\/\S+))?$/.exec(line) ?? [];
  const link = page === undefined ? '' : ` <${page}>`;
  return [`${bullet}${escaped(text)}${link}`, ...(bullet === '' ? [''] : [])];
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Text in which nothing is set as Markdown, or between dollars as mathematics. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]#$|~&]/g, '\\$&');
}
