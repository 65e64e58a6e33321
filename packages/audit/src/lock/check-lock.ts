import { byCodeUnit } from '../compare/record-type.ts';
import { targetsOf } from '../compare/targets-of.ts';
import type { Claim, PublishedDataset } from '../dataset-types.ts';
import { checkFigure, type FigureContext } from './check-figure.ts';
import type { FigureLock, LockedClaim } from './figure-lock.ts';
import type { LockFinding } from './lock-finding.ts';
import { idResolver, type Resolved } from './resolve-id.ts';

/**
 * Compares what a project quotes with a dataset.
 *
 * @returns What became of each locked id, sorted by id; none where everything stands as it was locked.
 * @throws Nothing.
 */
export function checkLock(lock: FigureLock, dataset: PublishedDataset): LockFinding[] {
  const figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const context: FigureContext = {
    measures: new Map(dataset.measures.map((measure) => [measure.id, measure])),
    publications: new Map(dataset.publications.map((entry) => [entry.id, entry])),
    corrections: dataset.corrections,
    breaks: new Map(dataset.breaks.map((entry) => [entry.id, entry])),
  };
  const resolve = { figure: idResolver(dataset, 'figures'), claim: idResolver(dataset, 'claims') };
  return [
    ...lock.figures.flatMap((locked) => {
      const resolved = resolve.figure(locked.id);
      const figure = figures.get(aimOf(resolved));
      return [
        ...placeFindings(locked, resolved),
        ...(figure === undefined ? [] : checkFigure(locked, figure, context)),
      ];
    }),
    ...lock.claims.flatMap((locked) => {
      const resolved = resolve.claim(locked.id);
      const claim = claims.get(aimOf(resolved));
      return [
        ...placeFindings(locked, resolved),
        ...(claim === undefined ? [] : checkClaim(locked, claim)),
      ];
    }),
  ].sort((a, b) => byCodeUnit(a.id, b.id));
}

function aimOf(resolved: Resolved): string {
  return resolved.kind === 'here' || resolved.kind === 'moved' ? resolved.id : '';
}

/** Where the id leads now, if that is another place than it was. */
function placeFindings({ id, at }: { id: string; at: string }, resolved: Resolved): LockFinding[] {
  const say = (
    kind: LockFinding['kind'],
    after: unknown,
    why: string,
    text: LockFinding['text'],
  ): LockFinding[] => [{ id, kind, path: '', before: at, after, why, text }];
  switch (resolved.kind) {
    case 'here':
      return resolved.id === at
        ? []
        : say('moved', resolved.id, 'the id is in use again', 'must-be-read');
    case 'moved':
      return resolved.id === at
        ? []
        : say('moved', resolved.id, resolved.redirect.reason, 'may-stay');
    case 'split':
      return say('split', resolved.redirect.to, resolved.redirect.reason, 'must-change');
    case 'withdrawn':
      return say('withdrawn', null, resolved.redirect.reason, 'must-change');
    case 'dangling': {
      const { to, reason } = resolved.redirect;
      const why = `its redirect leads to ${targetsOf(resolved.redirect).join(', ')}, which the data do not hold: ${reason}`;
      return say('dangling', to, why, 'must-change');
    }
    case 'unknown':
      return say('unknown', null, 'neither a record nor a redirect has this id', 'must-change');
    default:
      resolved satisfies never;
      return [];
  }
}

function* checkClaim(locked: LockedClaim, claim: Claim): Generator<LockFinding> {
  const { id } = locked;
  if (locked.verdict !== claim.verdict || !sameSet(locked.mutations, claim.mutations)) {
    const of = ({ verdict, mutations }: Pick<Claim, 'verdict' | 'mutations'>) =>
      mutations.length === 0 ? verdict : `${verdict} (${mutations.join(', ')})`;
    const why = claim.rationale;
    const [before, after] = [of(locked), of(claim)];
    yield { id, kind: 'verdict-changed', path: 'verdict', before, after, why, text: 'must-change' };
  }
  if (locked.statement !== claim.statement) {
    const [before, after] = [locked.statement, claim.statement];
    const why = 'the claim is worded otherwise';
    yield { id, kind: 'redefined', path: 'statement', before, after, why, text: 'must-be-read' };
  }
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort(byCodeUnit)) === JSON.stringify([...b].sort(byCodeUnit));
}
