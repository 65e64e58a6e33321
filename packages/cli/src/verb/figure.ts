import { type CatalogFigure, describe } from '@darkfigure/helpers/core';
import { dataOption, fetchOptions } from '../args/option.ts';
import { lookUp } from '../look-up.ts';
import { type OpenData, openData } from '../open-data.ts';
import { type Layout, paragraph } from '../render/layout.ts';
import { readingLines } from '../render/reading-lines.ts';
import { scopeLines } from '../render/scope-lines.ts';
import { section } from '../render/section.ts';
import type { Verb } from './verb.ts';

export const figureVerb: Verb = {
  name: 'figure',
  about: 'show one figure: what it says, its scope, its error, every reading of it',
  notes: ['An id that moved leads to its new place; one that was split or withdrawn says so.'],
  positionals: { names: ['id'], least: 1 },
  options: [dataOption, ...fetchOptions],
  examples: [
    'darkfigure figure tip-report/victims-identified/world/2023',
    'darkfigure figure tip-report/convictions/world/2019 --json',
  ],
  run: async (args, io) => {
    const data = await openData(args, io);
    const { catalog } = data;
    const [id = ''] = args.positionals;
    const figure = lookUp('figure', id, data.dataset, () => catalog.figure(id));
    const sentence = describe(figure);
    const vintages = catalog.vintages(figure.id);
    const corrections = catalog.corrections(figure.id);
    const breaks = figure.breaks.flatMap((id) =>
      data.dataset.breaks.filter((item) => item.id === id),
    );
    return {
      code: 0,
      json: { edition: catalog.edition, figure, sentence, vintages, corrections, breaks },
      text: (layout) =>
        [
          ...section(figure.id, paragraph(sentence, layout), layout),
          '',
          ...section('Scope', scopeLines(figure, data, layout), layout),
          '',
          ...section('Readings', readingLines(vintages, data, layout), layout),
          '',
          ...section('How it errs', errorLines(figure, data, layout), layout),
          '',
          ...section('How far it is trusted', gradeLines(figure, data, layout), layout),
          ...optional('What would be needed to know it', figure.unanswered?.needed ?? [], layout),
          ...optional(
            'Nearest quantities, and why none is the answer',
            figure.unanswered?.nearest.map(({ figure: id, why }) => `${id}: ${why}`) ?? [],
            layout,
          ),
          ...optional(
            'Series breaks',
            breaks.map(({ at, what }) => `From ${at}: ${what}`),
            layout,
          ),
          ...optional(
            'Known errors in what was published',
            corrections.map(({ what, instead }) => `${what} ${instead}`),
            layout,
          ),
          ...optional('Notes', figure.notes, layout),
          '',
        ].join('\n'),
    };
  },
};

function errorLines(
  { uncertainty, contested }: CatalogFigure,
  { label }: OpenData,
  layout: Layout,
): string[] {
  const lines = uncertainty.map(({ kind, direction, statedBy, note }) => {
    const by = statedBy === 'source' ? 'says the source' : 'our judgement';
    return `${label('direction', direction)} (${label('uncertainty-kind', kind)}; ${by}): ${note}`;
  });
  const dispute = contested === undefined ? [] : [`The method is contested: ${contested.about}`];
  return [...lines, ...dispute].flatMap((line) => paragraph(line, layout));
}

function gradeLines(
  { reliability, credibility, source }: CatalogFigure,
  data: OpenData,
  layout: Layout,
): string[] {
  const { label, catalog } = data;
  return [
    `${catalog.source(source).title}, source ${reliability.grade} (${label('reliability', reliability.grade)}): ${reliability.reason}`,
    `Figure ${credibility.grade} (${label('credibility', credibility.grade)}): ${credibility.reason}`,
  ].flatMap((line) => paragraph(line, layout));
}

function optional(title: string, texts: readonly string[], layout: Layout): string[] {
  if (texts.length === 0) return [];
  const lines = texts.flatMap((text) => paragraph(text, layout));
  return ['', ...section(title, lines, layout)];
}
