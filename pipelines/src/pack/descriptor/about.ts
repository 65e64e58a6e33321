/** What every descriptor says of the package alike. */
export interface About {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** YYYY.MM */
  readonly edition: string;
  readonly homepage: string;
  readonly creator: string;
  readonly license: { readonly id: string; readonly url: string; readonly title: string };
  readonly keywords: readonly string[];
}

/** The same for a version and an edition. */
export function aboutPackage(version: string, edition: string): About {
  return {
    name: 'darkfigure-dataset',
    title: 'Darkfigure: published figures on human trafficking',
    description:
      'Figures on human trafficking as they were published, each with its source, scope, interval, uncertainty, grades and all its vintages; claims that circulate with where they come from; code lists with definitions. Most figures count what came to notice, not what happens.',
    version,
    edition,
    homepage: 'https://github.com/darkfigure/darkfigure',
    creator: 'Darkfigure contributors',
    license: {
      id: 'CC-BY-4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      title: 'Creative Commons Attribution 4.0 International',
    },
    keywords: ['human trafficking', 'statistics', 'uncertainty', 'forced labour', 'modern slavery'],
  };
}

/** How to cite the compilation; the publisher of the figure is to be cited beside it. */
export function citationText(about: About): string {
  return `${about.creator}. ${about.title}, edition ${about.edition}, version ${about.version}. ${about.homepage}. Licence ${about.license.id}. Cite the publisher of each figure as well.`;
}

/** The month of an edition as ISO 8601 writes it. */
export function editionMonth(edition: string): string {
  return edition.replace('.', '-');
}
