import { daysOf } from '@darkfigure/schema/rules';
import { briefText } from './brief-text.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { CatalogContext } from './catalog-context.ts';
import type { Claim } from './dataset-types.ts';
import { describeFigure } from './describe-figure.ts';
import type { CatalogClaim, CatalogIds } from './figure-types.ts';
import { contextOf } from './record-context.ts';
import type { DescribedFigure, Trace, TraceStep } from './trace-types.ts';

/**
 * Follows a claim: who says it, where its number comes from, what was bent on the way, the verdict and its reason, and
 * what to use instead. Figures that the catalog’s day does not know are left out.
 *
 * @throws ForeignRecordError for an object that no catalog handed out.
 * @returns the claim and its steps in reading order, each told apart by `kind`.
 * @see the verdicts and mutations are codes: `catalog.code('verdict', …)` has their definitions.
 * @example
 * ```ts
 * const { steps } = trace(catalog.claim('claim/us-32bn-second-most-profitable'));
 * for (const step of steps) if (step.kind === 'origin') console.log(step.link, step.figure?.figure.id);
 * // → likely ilo-profits/profits-from-trafficked-annual/world/1995-2004
 * ```
 */
export function trace<Ids extends CatalogIds>(claim: CatalogClaim<Ids>): Trace<Ids> {
  const context = contextOf(claim, 'claim');
  // The same ids that typed the claim type the figures that its catalog holds.
  const steps = stepsOf(claim, context) as readonly TraceStep<Ids>[];
  return { claim, steps };
}

function stepsOf(claim: CatalogClaim, context: CatalogContext): readonly TraceStep[] {
  const { codes } = context;
  const described = (ids: readonly string[]) => ids.flatMap((id) => describedFigure(id, context));
  const larger = claim.partOf === undefined ? undefined : context.claims.find(claim.partOf);
  const instead = claim.instead.flatMap(({ figure: id, why }) =>
    describedFigure(id, context).map((figure) => ({ ...figure, why })),
  );
  return [
    { kind: 'statement', statement: claim.statement, asserted: claim.asserted },
    ...(larger === undefined
      ? []
      : [{ kind: 'part-of', claim: context.claimView(larger) } as const]),
    { kind: 'appearances', appearances: inTimeOrder(claim.appearances) },
    originStep(claim, context),
    ...(claim.mutations.length === 0
      ? []
      : [
          {
            kind: 'bent',
            mutations: claim.mutations.map((code) => codes.get('mutation', code)),
          } as const,
        ]),
    {
      kind: 'verdict',
      verdict: codes.get('verdict', claim.verdict),
      confidence: claim.confidence,
      rationale: claim.rationale,
      restsOn: described(claim.restsOn),
    },
    ...(claim.search === undefined ? [] : [{ kind: 'search', search: claim.search } as const]),
    ...(instead.length === 0 ? [] : [{ kind: 'instead', figures: instead } as const]),
  ];
}

function originStep({ origin, search, verdict }: CatalogClaim, context: CatalogContext): TraceStep {
  if (origin === null) {
    return { kind: 'no-origin', wasSought: search !== undefined || verdict === 'untraceable' };
  }
  const [figure = null] =
    origin.figure === undefined ? [] : describedFigure(origin.figure, context);
  return { kind: 'origin', description: origin.description, link: origin.link, figure };
}

function describedFigure(id: string, context: CatalogContext): readonly DescribedFigure[] {
  const record = context.figures.find(id);
  if (record === undefined) return [];
  const figure = context.figureView(record);
  return [{ figure, sentence: describeFigure(figure, context), brief: briefText(figure, context) }];
}

/** Dated ones by their first possible day; undated ones last, in the order in which they were noted. */
function inTimeOrder(appearances: Claim['appearances']): Claim['appearances'] {
  const dayOf = (published: string | null) =>
    published === null ? '~' : (daysOf(published)?.first ?? published);
  return appearances.toSorted((a, b) => byCodeUnit(dayOf(a.published), dayOf(b.published)));
}
