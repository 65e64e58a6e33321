import type { Dataset, Unit } from '@darkfigure/schema';
import { jsString } from './js-string.ts';

/**
 * The unit of each measure as a type, of those that were given up too. A type alias, not an interface: only those are
 * known to have no other keys.
 *
 * @param givenUp The ids of measures that a redirect answers to.
 */
export function unitByMeasure(dataset: Dataset, givenUp: readonly string[]): string {
  const units = new Map<string, Unit | null>(dataset.measures.map(({ id, unit }) => [id, unit]));
  for (const id of givenUp) {
    const [unit, ...others] = unitsAfter(dataset, id);
    // Nothing is ever given for its ids, and so there is nothing that a program could do wrong with its unit.
    if (unit === undefined) units.set(id, null);
    else if (others.length === 0) units.set(id, unit);
  }
  const lines = [...units].map(
    ([id, unit]) => `  readonly ${jsString(id)}: ${unit === null ? 'never' : jsString(unit)};\n`,
  );
  return `/** The unit of each measure, by the id of the measure. */\nexport type UnitByMeasure = {\n${lines.join('')}};\n`;
}

/** The units of what a measure and its figures became. */
function unitsAfter({ measures, figures, redirects }: Dataset, measure: string): ReadonlySet<Unit> {
  const aims = new Set(
    redirects
      .filter(({ id }) => id === measure || id.startsWith(`${measure}/`))
      .flatMap(({ to }) => to ?? []),
  );
  return new Set([
    ...measures.filter(({ id }) => aims.has(id)).map(({ unit }) => unit),
    ...figures.filter(({ id }) => aims.has(id)).map(({ scope }) => scope.unit),
  ]);
}
