import type { CatalogContext } from './catalog-context.ts';
import type { Claim, Confidence, Mutation, Verdict } from './dataset-types.ts';
import { UnknownFieldError } from './errors.ts';
import type { OneOrMore } from './figure-query.ts';
import type { CatalogIds } from './figure-types.ts';
import { nearest } from './nearest.ts';

/** Which claims to look for. Every field that is given must match. */
export interface ClaimQuery<Ids extends CatalogIds = CatalogIds> {
  readonly verdict?: OneOrMore<Verdict> | undefined;
  /** Mutations of which the claim has any. */
  readonly mutation?: OneOrMore<Mutation> | undefined;
  readonly confidence?: OneOrMore<Confidence> | undefined;
  /** A figure that the claim goes back to, rests on, or should be replaced by. */
  readonly figure?: Ids['figure'] | undefined;
}

const fields = ['verdict', 'mutation', 'confidence', 'figure'] as const;

/** A test for claims. Throws UnknownFieldError, UnknownCodeError or UnknownIdError, each with the nearest. */
export function claimTest(query: ClaimQuery, context: CatalogContext): (claim: Claim) => boolean {
  for (const field of Object.keys(query)) {
    if (!fields.some((known) => known === field))
      throw new UnknownFieldError(field, nearest(field, fields));
  }
  const verdict = codesOf('verdict', query.verdict, context);
  const mutation = codesOf('mutation', query.mutation, context);
  const confidence = codesOf('confidence', query.confidence, context);
  const figure = query.figure === undefined ? null : context.figures.get(query.figure).id;
  return (claim) =>
    (verdict === null || verdict.has(claim.verdict)) &&
    (mutation === null || claim.mutations.some((code) => mutation.has(code))) &&
    (confidence === null || confidence.has(claim.confidence)) &&
    (figure === null || figuresOf(claim).includes(figure));
}

function codesOf(
  list: string,
  wanted: OneOrMore<string> | undefined,
  { codes }: CatalogContext,
): ReadonlySet<string> | null {
  if (wanted === undefined) return null;
  const asked = typeof wanted === 'string' ? [wanted] : wanted;
  return new Set(asked.map((code) => codes.get(list, code).code));
}

function figuresOf({ origin, restsOn, instead }: Claim): readonly string[] {
  return [
    ...(origin?.figure === undefined ? [] : [origin.figure]),
    ...restsOn,
    ...instead.map(({ figure }) => figure),
  ];
}
