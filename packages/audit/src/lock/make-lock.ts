import { pick, readingOf } from '../compare/readings.ts';
import { byCodeUnit } from '../compare/record-type.ts';
import type { Figure, PublishedDataset } from '../dataset-types.ts';
import {
  type FigureLock,
  type LockedClaim,
  type LockedDataset,
  type LockedFigure,
  lockFormat,
} from './figure-lock.ts';
import { idResolver, type Resolved } from './resolve-id.ts';

/** A lock, and the ids that cannot be locked because they lead to no single record. */
export interface MadeLock {
  /** What could be locked. */
  readonly lock: FigureLock;
  /** The other ids, sorted. */
  readonly gone: readonly {
    /** As it was given. */
    readonly id: string;
    /** What it leads to instead. */
    readonly why: Resolved;
  }[];
}

/**
 * Locks figures and claims as they stand in a dataset.
 *
 * @param ids Ids of figures and claims, in any order and as often as they come.
 * @param name Name and version of the package that the data came in; the version is null where it is not known.
 * @returns The lock, sorted by id, and the ids that lead to no single record, each with what it leads to.
 * @throws Nothing.
 */
export function makeLock(
  ids: Iterable<string>,
  dataset: PublishedDataset,
  name: Omit<LockedDataset, 'edition'>,
): MadeLock {
  const figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const measures = new Map(dataset.measures.map((measure) => [measure.id, measure]));
  const resolve = { figure: idResolver(dataset, 'figures'), claim: idResolver(dataset, 'claims') };
  const lockedFigures: LockedFigure[] = [];
  const lockedClaims: LockedClaim[] = [];
  const gone: { id: string; why: Resolved }[] = [];
  for (const id of [...new Set(ids)].sort(byCodeUnit)) {
    const why = id.startsWith('claim/') ? resolve.claim(id) : resolve.figure(id);
    const at = why.kind === 'here' || why.kind === 'moved' ? why.id : '';
    const [figure, claim] = [figures.get(at), claims.get(at)];
    if (figure !== undefined) {
      const { label = '', definition = '' } = measures.get(figure.measure) ?? {};
      lockedFigures.push({
        id,
        at,
        readings: pick(figure.vintages, figure.current).map(readingOf),
        status: figure.status,
        scope: figure.scope,
        measure: { id: figure.measure, label, definition },
        breaks: figure.breaks,
        corrections: correctionsOf(figure, dataset),
      });
    } else if (claim !== undefined) {
      const { statement, verdict, mutations } = claim;
      lockedClaims.push({ id, at, statement, verdict, mutations });
    } else gone.push({ id, why });
  }
  const { name: packageName, version } = name;
  return {
    lock: {
      format: lockFormat,
      dataset: { name: packageName, version, edition: dataset.edition },
      figures: lockedFigures,
      claims: lockedClaims,
    },
    gone,
  };
}

/** The known errors that name a figure. */
function correctionsOf({ id }: Figure, { corrections }: PublishedDataset): string[] {
  return corrections
    .filter(({ figures }) => figures.includes(id))
    .map((correction) => correction.id)
    .sort(byCodeUnit);
}
