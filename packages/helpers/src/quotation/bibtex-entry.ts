import type { Citation } from './citation.ts';

/** BibTeX counts braces even after a backslash, so that a lone one must not stand in a field. */
const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** A text as TeX prints it literally. */
export function texText(text: string): string {
  return text.replaceAll(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

const months: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** A citation as a BibTeX entry; `date` and `urldate` are BibLaTeX’s and say the day where the year alone would not. */
export function bibtexEntry({ key, author, title, date, read, relayed, notes }: Citation): string {
  // Doubled braces keep a body’s name whole and a title’s capitals.
  const literal = (text: string) => `{{${texText(text)}}}`;
  const fields: (readonly [string, string])[] = [
    ['author', literal(author)],
    ['title', literal(title)],
  ];
  if (date !== null) {
    const [year = '', month] = date.split('-');
    fields.push(['year', `{${year}}`]);
    if (month !== undefined) fields.push(['month', months[Number(month) - 1] ?? month]);
    fields.push(['date', `{${date}}`]);
  }
  if (read !== null) {
    // Links are set verbatim; only what would end the field early is coded.
    const url = read.url.replaceAll(/[{}\\]/g, encodeURIComponent);
    fields.push(['url', `{${url}}`], ['urldate', `{${read.on}}`]);
  }
  const said = [
    ...(date === null ? ['undated'] : []),
    ...notes,
    ...(relayed === null ? [] : [`as read ${relayed}`]),
  ];
  if (said.length > 0) fields.push(['note', `{${said.map(texText).join('; ')}}`]);
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
}
