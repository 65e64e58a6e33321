import type { Cause, Change } from '../change/change.ts';
import type { Dataset, Figure } from '../dataset-types.ts';
import { canonicalJson } from './canonical-json.ts';

/** The field of a measure from which a figure's axis is inherited. */
const inheritedFromMeasure: Readonly<Record<string, string>> = {
  'scope/unit': 'unit',
  'scope/stage': 'stage',
  'scope/frame': 'frame',
  'scope/method': 'method',
  'scope/period/temporal': 'temporal',
  'scope/population/role': 'role',
  'scope/geography/role': 'geographyRole',
  contested: 'contested',
};

/**
 * Names for each change the record whose own change explains it: the measure or source that a figure inherits from where
 * both changed alike, the publication, measure or source that came or went with it, the break that it stands at, the
 * correction that speaks of it.
 */
export function withCauses(
  changes: readonly Change[],
  before: Pick<Dataset, 'figures' | 'corrections'>,
  after: Pick<Dataset, 'figures' | 'corrections'>,
): Change[] {
  const byPlace = new Map(changes.map((change) => [placeOf(change), change]));
  const figures = new Map<string, Figure>();
  for (const figure of [...before.figures, ...after.figures]) figures.set(figure.id, figure);
  const newlyCorrected = correctedBy(changes, after);

  const find = (record: Cause['record'], id: string, path: string) =>
    byPlace.get(placeOf({ record, id, path }));
  const alike = (change: Change, record: Cause['record'], id: string, path: string) => {
    const upper = find(record, id, path);
    const same = upper !== undefined && contentOf(upper) === contentOf(change);
    return same ? { record, id } : undefined;
  };
  const cameOrWent = (change: Change, record: Cause['record'], id: string) =>
    find(record, id, '')?.class === change.class ? { record, id } : undefined;

  const causeOf = (change: Change): Cause | undefined => {
    const [sourceOfId = '', second = ''] = change.id.split('/');
    switch (change.record) {
      case 'publications':
      case 'measures':
        return change.path === '' ? cameOrWent(change, 'sources', sourceOfId) : undefined;
      case 'figures':
        break;
      default:
        return undefined;
    }
    const figure = figures.get(change.id);
    const measure = figure?.measure ?? `${sourceOfId}/${second}`;
    const source = figure?.source ?? sourceOfId;
    if (change.path === '') {
      return cameOrWent(change, 'measures', measure) ?? cameOrWent(change, 'sources', source);
    }
    if (change.path.startsWith('vintages/')) {
      const correction = newlyCorrected.get(change.id);
      if (correction !== undefined) return { record: 'corrections', id: correction };
      const [, first = '', then = ''] = change.path.split('/');
      const publication = find('publications', `${first}/${then}`, '');
      const along = change.class === 'withdrawn' ? 'withdrawn' : 'added';
      return publication?.class === along
        ? { record: 'publications', id: publication.id }
        : undefined;
    }
    if (change.path === 'breaks') {
      const id = entriesOf(change).find((entry) => find('breaks', entry, '') !== undefined);
      return id === undefined ? undefined : { record: 'breaks', id };
    }
    const inherited = Object.hasOwn(inheritedFromMeasure, change.path)
      ? inheritedFromMeasure[change.path]
      : undefined;
    if (inherited !== undefined) return alike(change, 'measures', measure, inherited);
    return change.path.startsWith('reliability/')
      ? alike(change, 'sources', source, change.path)
      : undefined;
  };

  return changes.map((change) => {
    const cause = causeOf(change);
    return cause === undefined ? change : { ...change, cause };
  });
}

/** The correction that is new and names a figure, by figure. */
function correctedBy(
  changes: readonly Change[],
  after: Pick<Dataset, 'corrections'>,
): ReadonlyMap<string, string> {
  const added = new Set(
    changes
      .filter(({ record, path }) => record === 'corrections' && path === '')
      .map(({ id }) => id),
  );
  return new Map(
    after.corrections
      .filter(({ id }) => added.has(id))
      // A correction of another schema may name its figures in some other way.
      .flatMap(({ id, figures }) =>
        Array.isArray(figures)
          ? figures.map((figure): [string, string] => [String(figure), id])
          : [],
      ),
  );
}

function placeOf({ record, id, path }: Pick<Change, 'record' | 'id' | 'path'>): string {
  return `${record} ${id} ${path}`;
}

function contentOf({ before, after }: Change): string {
  return canonicalJson([before, after]);
}

function entriesOf({ before, after }: Change): string[] {
  return [before, after].flat().filter((entry): entry is string => typeof entry === 'string');
}
