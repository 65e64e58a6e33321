import type { Dataset, Figure, Scope } from '@darkfigure/schema';
import { figure, sound } from '../sound-dataset.ts';
import { point, vintage } from './changed.ts';

const withFigures = (...figures: Figure[]): Dataset => ({
  ...sound,
  figures: [figure, ...figures],
});
const share = (
  id: string,
  percent: number,
  population: Partial<Scope['population']>,
  exploitation: Scope['exploitation'] = 'all',
): Figure => ({
  ...figure,
  id: `s/victims/${id}`,
  scope: {
    ...figure.scope,
    unit: 'percent',
    denominator: { text: 'all' },
    exploitation,
    population: { ...figure.scope.population, ...population },
  },
  vintages: [
    { ...vintage, value: { kind: 'point', value: percent, rounding: 1 }, text: `${percent}%` },
  ],
});
const until = (id: string, end: string, value: number): Figure => ({
  ...figure,
  id: `s/victims/${id}`,
  scope: {
    ...figure.scope,
    period: { start: '2007-12-07', end, calendar: 'custom', temporal: 'ever' },
  },
  vintages: point(value),
});

/** Each rule of figures beside one another, with a dataset that breaks it and hardly anything else. */
export const series: Readonly<Record<string, Dataset>> = {
  'form-within-total': withFigures({
    ...figure,
    id: 's/victims/us/2022/forced-labour',
    scope: { ...figure.scope, exploitation: 'forced-labour' },
    vintages: point(121),
  }),
  'group-within-total': withFigures({
    ...figure,
    id: 's/victims/us/2022/female',
    scope: { ...figure.scope, population: { ...figure.scope.population, sex: 'female' } },
    vintages: point(121),
  }),
  'shares-within-hundred': withFigures(
    share('female', 70, { sex: 'female' }),
    share('male', 45, { sex: 'male' }),
  ),
  'forms-within-hundred': withFigures(
    share('sex', 70, {}, 'sexual-exploitation'),
    share('labour', 45, {}, 'forced-labour'),
  ),
  'one-scope-one-figure': withFigures({ ...figure, id: 's/victims/us/2022/again' }),
  'cumulative-never-falls': withFigures(
    until('a', '2019-12-31', 900),
    until('b', '2020-12-31', 800),
  ),
};
