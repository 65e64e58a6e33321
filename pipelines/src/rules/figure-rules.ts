import type { Calendar, Figure } from '@darkfigure/schema';
import { figureRule, type Rule, standing } from './rule.ts';

const YEAR_ENDS: Partial<Record<Calendar, readonly [start: string, end: string]>> = {
  'calendar-year': ['-01-01', '-12-31'],
  'us-fiscal': ['-10-01', '-09-30'],
  'uk-fiscal': ['-04-01', '-03-31'],
  'grant-year': ['-07-01', '-06-30'],
};
const SIGNALS: readonly string[] = [
  'signals',
  'calls',
  'messages',
  'reports',
  'referrals',
  'percent',
  'percent-change',
];
const LONGEST_TEXT = 120;
const LONGEST_NOTE = 700;

/** Rules about single figures. */
export const figureRules: readonly Rule[] = [
  figureRule(
    'share-has-denominator',
    'A share, rate or ratio says what its 100 % is.',
    ({ scope }) =>
      (scope.unit === 'percent' || scope.unit.startsWith('per-') || scope.unit === 'ratio') &&
      scope.denominator === null
        ? `${scope.unit} without a base`
        : undefined,
  ),
  figureRule('percent-within-bounds', 'A percentage lies between 0 and 100.', (figure) =>
    figure.scope.unit === 'percent'
      ? figure.vintages.find(({ value }) => !within(value, 0, 100))?.text
      : undefined,
  ),
  figureRule('count-not-negative', 'Only a change may be negative.', (figure) =>
    figure.scope.unit === 'percent-change'
      ? undefined
      : figure.vintages.find(({ value }) => !within(value, 0, Number.POSITIVE_INFINITY))?.text,
  ),
  figureRule(
    'direction-of-error',
    'Every figure says in which direction it errs, or that nobody knows.',
    (figure) => (figure.uncertainty.length === 0 ? 'no uncertainty component' : undefined),
  ),
  figureRule(
    'estimate-says-why',
    'A model estimate names the model, a survey its sample or its instrument, as an uncertainty.',
    ({ scope, uncertainty }) => {
      const kinds = uncertainty.map((component) => component.kind);
      if (
        scope.method === 'model-estimate' &&
        !kinds.some((kind) => kind === 'model' || kind === 'extrapolation')
      )
        return 'a model estimate without a model or extrapolation component';
      if (
        scope.method === 'survey' &&
        !kinds.some(
          (kind) => kind === 'sampling' || kind === 'measurement' || kind === 'extrapolation',
        )
      )
        return 'a survey without a sampling, measurement or extrapolation component';
      return undefined;
    },
  ),
  figureRule('at-risk-is-no-victim', 'People at risk are never counted as victims.', ({ scope }) =>
    scope.stage === 'at-risk' && (scope.unit === 'victims' || scope.population.role === 'victim')
      ? `unit ${scope.unit}, role ${scope.population.role}`
      : undefined,
  ),
  figureRule(
    'signal-is-no-person',
    'A signal is a contact, not a person or a case.',
    ({ scope }) =>
      scope.stage === 'signal' && !SIGNALS.includes(scope.unit)
        ? `stage signal, unit ${scope.unit}`
        : undefined,
  ),
  figureRule(
    'smuggling-is-no-trafficking',
    'Migrant smuggling has no trafficking victims.',
    ({ scope }) =>
      scope.exploitation === 'migrant-smuggling' && scope.unit === 'victims'
        ? 'victims of migrant smuggling'
        : undefined,
  ),
  figureRule(
    'years-have-their-dates',
    'A period in years begins and ends where its calendar says.',
    ({ scope: { period } }) => {
      const ends = YEAR_ENDS[period.calendar];
      if (ends === undefined || period.start === null || period.end === null) return undefined;
      return period.start.endsWith(ends[0]) && period.end.endsWith(ends[1])
        ? undefined
        : `${period.calendar} ${period.start} to ${period.end}`;
    },
  ),
  figureRule(
    'disputed-shows-all',
    'A figure is disputed when several vintages stand, and only then.',
    (figure) =>
      figure.status.includes('disputed') === figure.current.length > 1
        ? undefined
        : `${figure.current.length} standing, status ${figure.status.join(', ')}`,
  ),
  figureRule('current-exists', 'What stands now is one of the vintages.', (figure) =>
    figure.current.every((index) => index < figure.vintages.length)
      ? undefined
      : `current ${figure.current.join(', ')} of ${figure.vintages.length}`,
  ),
  figureRule(
    'revision-has-reason',
    'A later vintage with another value says why, or that no reason was stated.',
    (figure) =>
      figure.vintages.find((vintage, index) => {
        const before = figure.vintages[index - 1];
        return (
          before !== undefined &&
          vintage.reason === undefined &&
          JSON.stringify(before.value) !== JSON.stringify(vintage.value)
        );
      })?.publication,
  ),
  figureRule(
    'retelling-is-graded-lower',
    'What was read in retellings alone is never graded as confirmed.',
    (figure) =>
      figure.credibility.grade === '1' &&
      figure.vintages.every((vintage) => vintage.seenKind === 'secondary')
        ? 'credibility 1 from secondary pages alone'
        : undefined,
  ),
  figureRule(
    'vintage-after-its-period',
    'A count is not published before its period has ended.',
    (figure, dataset) => {
      const { end, temporal } = figure.scope.period;
      // An estimate of how many there are at a time is not a count over the period, and is often published within it.
      if (end === null || temporal === 'stock-at' || figure.scope.method === 'model-estimate')
        return undefined;
      const published = new Map(dataset.publications.map(({ id, published: date }) => [id, date]));
      return figure.vintages
        .map(({ publication }) => [publication, published.get(publication)] as const)
        .filter(([, date]) => typeof date === 'string' && latest(date) < end)
        .map(([publication, date]) => `${publication} of ${date}, period to ${end}`)[0];
    },
  ),
  figureRule(
    'seen-after-published',
    'Nothing was read before it was published.',
    (figure, dataset) => {
      const published = new Map(dataset.publications.map(({ id, published: date }) => [id, date]));
      return figure.vintages.find(
        (vintage) => (published.get(vintage.publication) ?? '') > vintage.seenOn,
      )?.publication;
    },
  ),
  figureRule(
    'nobody-knows-says-more',
    'A quantity without a reliable estimate says why, what would be needed, and what is nearest.',
    (figure) =>
      standing(figure).some(
        ({ value }) => value.kind === 'unknown' && value.reason === 'no-reliable-estimate',
      ) && figure.unanswered === undefined
        ? 'no `unanswered`'
        : undefined,
  ),
  figureRule('text-is-short', 'No text longer than a line is copied from a source.', (figure) =>
    figure.vintages.map(({ text }) => text).find((text) => text.length > LONGEST_TEXT),
  ),
  figureRule('note-is-a-note', 'A note is a remark, not an essay.', (figure) =>
    [...figure.notes, ...figure.vintages.flatMap(({ note }) => note ?? [])]
      .find((note) => note.length > LONGEST_NOTE)
      ?.slice(0, 60),
  ),
  figureRule(
    'ethnicity-has-its-base',
    'A figure on race or ethnicity carries its base and says what it does not show.',
    (figure) => {
      if (!isEthnic(figure)) return undefined;
      if (figure.scope.unit === 'percent' && figure.scope.denominator === null) return 'no base';
      const told = [
        ...figure.notes,
        ...figure.vintages.flatMap(({ note }) => note ?? []),
        ...figure.uncertainty.map(({ note }) => note),
      ];
      return told.some((note) => /\b(?:not|no|nothing|never)\b/i.test(note))
        ? undefined
        : 'nothing says what it does not show';
    },
  ),
  figureRule('words-are-chosen', 'Labels and notes use the words of the field.', (figure) =>
    [...figure.notes, ...figure.vintages.flatMap(({ note }) => note ?? [])].find((text) =>
      /child porn|illegal alien|prostitute\b/i.test(text),
    ),
  ),
];

function within(value: Figure['vintages'][number]['value'], low: number, high: number): boolean {
  switch (value.kind) {
    case 'unknown':
      return true;
    case 'point':
    case 'bound':
      return value.value >= low && value.value <= high;
    case 'range':
    case 'interval':
      return value.low >= low && value.high <= high;
    default:
      return value satisfies never;
  }
}

/** The last day that a date of any precision may mean. */
function latest(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

function isEthnic(figure: Figure): boolean {
  return figure.scope.population.segments.some((segment) =>
    /(^|-)(race|ethnicity|hispanic|latino|latina|latin|black|white)(-|$)/.test(segment),
  );
}
