import type { Figure, Period, Vintage } from './dataset-types.ts';

/** A field that figures can be looked up by: what a figure holds there, and which list or record type names it. */
interface Axis {
  readonly of: (figure: Figure) => readonly string[];
  readonly codes:
    | 'segments'
    | { readonly list: string }
    | { readonly records: 'sources' | 'measures' | 'geographies' }
    | { readonly fixed: readonly string[] };
}

const standing = (figure: Figure, of: (vintage: Vintage) => string) =>
  figure.current.flatMap((index) => {
    const vintage = figure.vintages[index];
    return vintage === undefined ? [] : [of(vintage)];
  });

/** Stands for “no segment at all”: no code is empty. */
export const noSegment = '';

/** Every axis of a query but the period, which is not a list of codes. */
export const figureAxes = {
  source: { of: (figure) => [figure.source], codes: { records: 'sources' } },
  measure: { of: (figure) => [figure.measure], codes: { records: 'measures' } },
  geography: { of: (figure) => [figure.scope.geography.code], codes: { records: 'geographies' } },
  geographyRole: {
    of: (figure) => [figure.scope.geography.role],
    codes: { list: 'geography-role' },
  },
  unit: { of: (figure) => [figure.scope.unit], codes: { list: 'unit' } },
  stage: { of: (figure) => [figure.scope.stage], codes: { list: 'stage' } },
  frame: { of: (figure) => [figure.scope.frame], codes: { list: 'frame' } },
  exploitation: { of: (figure) => [figure.scope.exploitation], codes: { list: 'exploitation' } },
  role: { of: (figure) => [figure.scope.population.role], codes: { list: 'role' } },
  age: { of: (figure) => [figure.scope.population.age], codes: { list: 'age' } },
  sex: { of: (figure) => [figure.scope.population.sex], codes: { list: 'sex' } },
  citizenship: {
    of: (figure) => [figure.scope.population.citizenship],
    codes: { list: 'citizenship' },
  },
  segment: {
    of: ({ scope: { population } }) =>
      population.segments.length === 0 ? [noSegment] : population.segments,
    codes: 'segments',
  },
  calendar: { of: (figure) => [figure.scope.period.calendar], codes: { list: 'calendar' } },
  temporal: { of: (figure) => [figure.scope.period.temporal], codes: { list: 'temporal' } },
  method: { of: (figure) => [figure.scope.method], codes: { list: 'method' } },
  kind: {
    of: (figure) => standing(figure, ({ value }) => value.kind),
    codes: { fixed: ['point', 'range', 'interval', 'bound', 'unknown'] },
  },
  qualifier: {
    of: (figure) => standing(figure, ({ qualifier }) => qualifier),
    codes: { list: 'qualifier' },
  },
  seenKind: {
    of: (figure) => standing(figure, ({ seenKind }) => seenKind),
    codes: { list: 'seen-kind' },
  },
  status: { of: (figure) => figure.status, codes: { list: 'status' } },
  reliability: { of: (figure) => [figure.reliability.grade], codes: { list: 'reliability' } },
  credibility: { of: (figure) => [figure.credibility.grade], codes: { list: 'credibility' } },
} as const satisfies Readonly<Record<string, Axis>>;

export type AxisName = keyof typeof figureAxes;

/** A period as one text, so that the few periods of many figures are tried once each. */
export function periodKey({ start, end, calendar }: Period): string {
  return `${start ?? ''}/${end ?? ''}/${calendar}`;
}
