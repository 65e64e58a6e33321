import type { Publication, Source } from '@darkfigure/dataset';
import { dataOption, fetchOptions } from '../args/option.ts';
import { lookUp } from '../look-up.ts';
import { type OpenData, openData } from '../open-data.ts';
import { type Layout, paragraph } from '../render/layout.ts';
import { section } from '../render/section.ts';
import { table } from '../render/table.ts';
import type { Answer, Verb } from './verb.ts';

export const sourceVerb: Verb = {
  name: 'source',
  about: 'list the sources, or show one: who counts, what it cannot see, how far it is trusted',
  notes: [],
  positionals: { names: ['id'], least: 0 },
  options: [dataOption, ...fetchOptions],
  examples: ['darkfigure source', 'darkfigure source tip-report', 'darkfigure source --json'],
  run: async (args, io) => {
    const data = await openData(args, io);
    const [id] = args.positionals;
    if (id === undefined) return listed(data);
    return shown(
      lookUp('source', id, data.dataset, () => data.catalog.source(id)),
      data,
    );
  },
};

function listed({ dataset, catalog, label }: OpenData): Answer {
  const figures = (id: string) => dataset.figures.filter(({ source }) => source === id).length;
  return {
    code: 0,
    json: { edition: catalog.edition, total: dataset.sources.length, sources: dataset.sources },
    text: (layout) => {
      const columns = [
        { title: 'Source', fit: 'whole' },
        { title: 'Title', fit: 'wrap' },
        { title: 'Publisher', fit: 'wrap' },
        { title: 'Trusted', fit: 'wrap' },
        { title: 'Figures', fit: 'whole' },
      ] as const;
      const rows = dataset.sources.map(({ id, title, publisher, reliability }) => [
        id,
        title,
        publisher,
        `${reliability.grade} (${label('reliability', reliability.grade)})`,
        String(figures(id)),
      ]);
      return `${table(columns, rows, layout).join('\n')}\n`;
    },
  };
}

function shown(source: Source, { dataset, catalog, label }: OpenData): Answer {
  const ofSource = (record: { readonly source: string }) => record.source === source.id;
  const publications = dataset.publications.filter(ofSource);
  const measures = dataset.measures.filter(ofSource);
  const figures = dataset.figures.filter(ofSource).length;
  const { reliability, terms } = source;
  const facts: (readonly [string, string])[] = [
    ['Publisher', source.publisher],
    ['Page', source.url ?? 'none known'],
    ['What it is', source.description],
    ['What it cannot see', source.blindSpots],
    [
      'Trusted',
      `${reliability.grade} (${label('reliability', reliability.grade)}): ${reliability.reason}`,
    ],
    [
      'Terms of use',
      terms.status === 'read' ? `${terms.summary} (${terms.seenAt})` : 'not read by us',
    ],
    ['Figures', `${figures}: darkfigure find --source ${source.id}`],
  ];
  return {
    code: 0,
    json: { edition: catalog.edition, source, publications, measures, figures },
    text: (layout) =>
      [
        ...section(`${source.id}: ${source.title}`, [], layout),
        ...table(
          [
            { title: '', fit: 'whole' },
            { title: '', fit: 'wrap' },
          ],
          facts,
          layout,
        ),
        '',
        ...section(
          'Measures',
          measures.flatMap(({ id, label: what }) => paragraph(`${id}: ${what}`, layout)),
          layout,
        ),
        '',
        ...section(
          'Publications',
          publications.flatMap((entry) => publicationLines(entry, layout)),
          layout,
        ),
        '',
      ].join('\n'),
  };
}

function publicationLines(
  { id, title, published, kind, publisher }: Publication,
  layout: Layout,
): string[] {
  const relay = kind === 'relay' ? `, retold by ${publisher}` : '';
  return paragraph(`${id}: ${title} (${published ?? 'undated'}${relay})`, layout);
}
