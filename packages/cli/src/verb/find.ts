import type { SeriesBreak } from '@darkfigure/dataset';
import { type CatalogFigure, describe, type FigureResult } from '@darkfigure/helpers/core';
import { dataOption, fetchOptions } from '../args/option.ts';
import { type OpenData, openData } from '../open-data.ts';
import { errorText } from '../render/error-text.ts';
import { type Layout, paragraph } from '../render/layout.ts';
import { otherReadings } from '../render/other-readings.ts';
import { table } from '../render/table.ts';
import { UsageError } from '../usage-error.ts';
import { queryOf, queryOptions } from './find-query.ts';
import type { Verb } from './verb.ts';

/** Rows that the text shows unless told otherwise. */
const SHOWN = 50;

export const findVerb: Verb = {
  name: 'find',
  about: 'find figures by source, place, period and every other axis',
  notes: [
    'Every option that is given must match. Without any, all figures are found. "darkfigure codes" lists the codes.',
    `The text shows the first ${SHOWN} and the series breaks between them; JSON holds all unless --limit is given.`,
  ],
  positionals: { names: [], least: 0 },
  options: [
    ...queryOptions,
    { name: 'limit', value: 'N', about: 'show at most so many figures; 0 for all' },
    dataOption,
    ...fetchOptions,
  ],
  examples: [
    'darkfigure find --geography us --period 2019..2023 --unit victims',
    'darkfigure find --source tip-report --stage convicted-case --limit 10',
    'darkfigure find --kind unknown --json',
  ],
  run: async (args, io) => {
    const query = queryOf(args);
    const limit = limitOf(args.value('limit'));
    const data = await openData(args, io);
    const result = data.catalog.find(query);
    const { total } = result;
    const figures = result.figures.slice(0, limit ?? total);
    return {
      code: total === 0 ? 1 : 0,
      json: {
        edition: data.catalog.edition,
        total,
        figures: figures.map((figure) => ({ figure, sentence: describe(figure) })),
        breaks: result.breaks,
        disputed: result.disputed.map(({ id }) => id),
        revised: result.revised.map(({ id }) => id),
      },
      text: (layout) => `${textOf(result, limit ?? SHOWN, data, layout).join('\n')}\n`,
    };
  },
};

/** How many figures to show: all for 0, undefined where nothing was said. */
function limitOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw new UsageError('invalid-value', '--limit takes a whole number.', text);
  const limit = Number.parseInt(text, 10);
  return limit === 0 ? Number.MAX_SAFE_INTEGER : limit;
}

function textOf(
  { figures, total, breaks, disputed, revised }: FigureResult,
  limit: number,
  data: OpenData,
  layout: Layout,
): string[] {
  if (total === 0) return ['No figure matches.'];
  const shown = figures.slice(0, limit);
  const rows = shown.map((figure) => [
    figure.id,
    `${figure}.${otherReadings(figure, data)}`,
    errorText(figure, data),
  ]);
  // Where readings disagree all of them stand, and none is an earlier one.
  const earlier = revised.filter(({ current, vintages }) => current.length < vintages.length);
  const notes = [
    total === 1 ? '1 figure.' : `${Math.min(limit, total)} of ${total} figures.`,
    ...(total > limit ? ['--limit 0 shows all.'] : []),
    ...(disputed.length > 0 ? [`Readings disagree in ${disputed.length}.`] : []),
    ...(earlier.length > 0 ? [`${earlier.length} with earlier readings.`] : []),
  ].join(' ');
  return [
    ...table(
      [
        { title: 'Figure', fit: 'whole' },
        { title: 'What it says', fit: 'wrap' },
        { title: 'How it errs', fit: 'wrap' },
      ],
      rows,
      layout,
    ),
    '',
    ...paragraph(notes, layout),
    ...breaks
      .filter((item) => isCrossed(item, shown))
      .flatMap(({ at, what, measures }) =>
        paragraph(`Series break from ${at} (${measures.join(', ')}): ${what}`, layout),
      ),
  ];
}

/** Whether figures on both sides of a break are shown, so that somebody might read them as one series. */
function isCrossed({ id, at }: SeriesBreak, shown: readonly CatalogFigure[]): boolean {
  const periods = shown
    .filter(({ breaks }) => breaks.includes(id))
    .map(({ scope }) => scope.period);
  // A period that is not stated may lie on either side.
  const isBefore = periods.some(({ start }) => start === null || start < at);
  const isAfter = periods.some(({ end }) => end === null || end >= at);
  return isBefore && isAfter;
}
