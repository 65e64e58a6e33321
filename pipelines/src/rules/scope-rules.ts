import { type Calendar, exploitation } from '@darkfigure/schema';
import { figureRule, type Rule } from './rule.ts';

const YEAR_ENDS: Partial<Record<Calendar, readonly [start: string, end: string]>> = {
  'calendar-year': ['-01-01', '-12-31'],
  'us-fiscal': ['-10-01', '-09-30'],
  'uk-fiscal': ['-04-01', '-03-31'],
  'grant-year': ['-07-01', '-06-30'],
};
/** `all` and what lies in it; a related crime or abuse lies outside. */
const FORMS_OF_TRAFFICKING: ReadonlySet<string> = new Set(
  exploitation.codes
    .filter((entry) => entry.code === 'all' || 'broader' in entry)
    .map(({ code }) => code),
);
const SIGNALS: readonly string[] = [
  'signals',
  'calls',
  'messages',
  'reports',
  'referrals',
  'percent',
  'percent-change',
];

/** Rules about what a figure is of: its unit, stage, period and base. */
export const scopeRules: readonly Rule[] = [
  figureRule(
    'share-has-denominator',
    'A share, rate or ratio says what its 100 % is.',
    ({ scope }) =>
      (scope.unit === 'percent' || scope.unit.startsWith('per-') || scope.unit === 'ratio') &&
      scope.denominator === null
        ? `${scope.unit} without a base`
        : undefined,
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
    'abuse-is-no-trafficking',
    'What the source does not count as trafficking is not coded as a form of it.',
    ({ measure, scope }, { measures }) =>
      FORMS_OF_TRAFFICKING.has(scope.exploitation) &&
      /\bdoes not (?:code|count) as trafficking\b/.test(
        measures.find(({ id }) => id === measure)?.definition ?? '',
      )
        ? `exploitation ${scope.exploitation}`
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
];
