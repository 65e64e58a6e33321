import {
  bound,
  interval,
  type MadeFigure,
  madeCatalog,
  point,
  unknown,
  year,
} from '../arithmetic/fixture/made-catalog.ts';
import type { Scope, Value } from '../dataset-types.ts';

/** A number of people in the United States; of 2023 unless said. */
export const people = (
  id: string,
  value: Value,
  population: Partial<Scope['population']> = {},
  scope: Partial<Scope> = {},
): MadeFigure => ({
  id: `made/people/us/${id}`,
  value,
  population,
  scope: { unit: 'victims', ...scope },
});
const calls = (id: string, value: Value, period: Scope['period']): MadeFigure => ({
  id: `made/calls/us/${id}`,
  value,
  scope: { unit: 'calls', stage: 'signal', period },
});
const half = (start: string, end: string) => ({ ...year(2023), start, end });
const catalog = madeCatalog([
  people('2023', point(100)),
  people('2023/female', point(60), { sex: 'female' }),
  people('2023/male', point(30), { sex: 'male' }),
  people('2023/female/minor', point(20), { sex: 'female', age: 'minor' }),
  people('2022', point(50), {}, { period: year(2022) }),
  people('2022/female', interval(10, 20), { sex: 'female' }, { period: year(2022) }),
  people('2022/male', interval(5, 7), { sex: 'male' }, { period: year(2022) }),
  people('2021/female', unknown, { sex: 'female' }, { period: year(2021) }),
  people('2021/male', point(3), { sex: 'male' }, { period: year(2021) }),
  calls('2023-h1', point(10), half('2023-01-01', '2023-06-30')),
  calls('2023-h2', point(12), half('2023-07-01', '2023-12-31')),
  calls('2023', point(25), year(2023)),
  calls('2024', bound('ge', 20), year(2024)),
  calls('2021', point(5), year(2021)),
  {
    id: 'made/share-female/us/2023',
    value: point(58, 1),
    scope: { unit: 'percent', denominator: { text: 'all people', figure: 'made/people/us/2023' } },
    population: { sex: 'female' },
  },
]);
/** A figure of this catalog. */
export const at = (id: string) => catalog.figure(`made/${id}`);

/** A settled figure of this catalog, for whoever takes its reading. */
export function current(id: string) {
  const figure = at(id);
  if (figure.state !== 'settled') throw new RangeError(id);
  return figure;
}
