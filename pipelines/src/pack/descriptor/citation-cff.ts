import { type About, citationText } from './about.ts';

/** What CITATION.cff says, before it is YAML. */
export function citation(about: About): Readonly<Record<string, unknown>> {
  return {
    'cff-version': '1.2.0',
    message: `If you use these data, cite them as below, and the publisher of each figure. ${citationText(about)}`,
    type: 'dataset',
    title: about.title,
    abstract: about.description,
    authors: [{ name: about.creator, website: about.homepage }],
    version: about.version,
    license: about.license.id,
    'repository-code': about.homepage,
    keywords: about.keywords,
  };
}

/** Fields as YAML; every scalar is a double-quoted one, which JSON and YAML write alike. */
export function cffText(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([key, value]) =>
      Array.isArray(value)
        ? `${key}:\n${value.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('')}`
        : `${key}: ${JSON.stringify(value)}\n`,
    )
    .join('');
}
