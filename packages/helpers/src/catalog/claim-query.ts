import { asked, holdsAny } from '../input/asked.ts';
import { requireFields } from '../input/require-fields.ts';
import type { CatalogContext } from './catalog-context.ts';
import type { CatalogIds } from './catalog-ids.ts';
import type { Claim, Confidence, Mutation, Verdict } from './dataset-types.ts';
import type { OneOrMore } from './figure-query.ts';

/** Which claims to look for. Every field that is given must match. */
export interface ClaimQuery<Ids extends CatalogIds = CatalogIds> {
  /** What may be said of the claim. */
  readonly verdict?: OneOrMore<Verdict> | undefined;
  /** Mutations of which the claim has any. */
  readonly mutation?: OneOrMore<Mutation> | undefined;
  /** How sure the reviewer is of the verdict. */
  readonly confidence?: OneOrMore<Confidence> | undefined;
  /** A figure that the claim goes back to, rests on, or should be replaced by. */
  readonly figure?: Ids['figure'] | undefined;
}

const fields = ['verdict', 'mutation', 'confidence', 'figure'] as const;

/** A test for claims. Throws UnknownFieldError, UnknownCodeError or UnknownIdError, each with the nearest. */
export function claimTest(query: ClaimQuery, context: CatalogContext): (claim: Claim) => boolean {
  requireFields(query, fields);
  const listed = (list: 'verdict' | 'mutation' | 'confidence') =>
    asked(list, query[list], (code) => context.codes.get(list, code).code);
  const verdicts = listed('verdict');
  const mutations = listed('mutation');
  const confidences = listed('confidence');
  const figures = asked('figure', query.figure, (id) => context.figures.get(id).id);
  return (claim) =>
    holdsAny(verdicts, [claim.verdict]) &&
    holdsAny(mutations, claim.mutations) &&
    holdsAny(confidences, [claim.confidence]) &&
    holdsAny(figures, figuresOf(claim));
}

function figuresOf({ origin, restsOn, instead }: Claim): readonly string[] {
  return [
    ...(origin?.figure === undefined ? [] : [origin.figure]),
    ...restsOn,
    ...instead.map(({ figure }) => figure),
  ];
}
