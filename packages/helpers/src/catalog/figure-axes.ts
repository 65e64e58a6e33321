import type { Figure, Period, Vintage } from './dataset-types.ts';

type Of = (figure: Figure) => readonly string[];

const standing =
  (of: (vintage: Vintage) => string): Of =>
  ({ current, vintages }) =>
    current.flatMap((index) => {
      const vintage = vintages[index];
      return vintage === undefined ? [] : of(vintage);
    });

/** Stands for “no segment at all”: no code is empty. */
export const noSegment = '';

/** Every axis of a query but the period, which is not a list of codes: what a figure holds there. */
export const figureAxes = {
  source: ({ source }) => [source],
  measure: ({ measure }) => [measure],
  geography: ({ scope }) => [scope.geography.code],
  geographyRole: ({ scope }) => [scope.geography.role],
  unit: ({ scope }) => [scope.unit],
  stage: ({ scope }) => [scope.stage],
  frame: ({ scope }) => [scope.frame],
  exploitation: ({ scope }) => [scope.exploitation],
  role: ({ scope }) => [scope.population.role],
  age: ({ scope }) => [scope.population.age],
  sex: ({ scope }) => [scope.population.sex],
  citizenship: ({ scope }) => [scope.population.citizenship],
  segment: ({ scope: { population } }) =>
    population.segments.length === 0 ? [noSegment] : population.segments,
  calendar: ({ scope }) => [scope.period.calendar],
  temporal: ({ scope }) => [scope.period.temporal],
  method: ({ scope }) => [scope.method],
  kind: /* @__PURE__ */ standing(({ value }) => value.kind),
  qualifier: /* @__PURE__ */ standing(({ qualifier }) => qualifier),
  seenKind: /* @__PURE__ */ standing(({ seenKind }) => seenKind),
  status: ({ status }) => status,
  reliability: ({ reliability }) => [reliability.grade],
  credibility: ({ credibility }) => [credibility.grade],
} as const satisfies Readonly<Record<string, Of>>;

export type AxisName = keyof typeof figureAxes;

/** A period as one text, so that the few periods of many figures are tried once each. */
export function periodKey({ start, end, calendar }: Period): string {
  return `${start ?? ''}/${end ?? ''}/${calendar}`;
}
