import { daysOf } from '@darkfigure/schema/rules';
import type { Derived } from '../arithmetic/derived.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogIds } from '../catalog/catalog-ids.ts';
import type { CatalogClaim } from '../catalog/catalog-records.ts';
import type { Claim } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import type { DescribedFigure } from '../description/described-figure.ts';
import { describedFigure, tracedNumber } from './trace-number.ts';
import type { Trace, TraceStep } from './trace-types.ts';
import type { TracedNumber } from './traced-number.ts';

/**
 * Follows a claim: who says it, where its number comes from, what was bent on the way, the verdict and its reason, and
 * what to use instead; figures that the catalog’s day does not know are left out. Or follows a computed number to its
 * sources: by which operation it was made of what, under which assumptions, down to the digits of each publication.
 *
 * @throws ForeignRecordError for an object that no catalog handed out, and that was not computed of one that it did.
 * @returns the claim and its steps in reading order, each told apart by `kind`; or the number as a tree.
 * @see the verdicts and mutations are codes: `catalog.code('verdict', …)` has their definitions.
 * @example
 * ```ts
 * const { steps } = trace(catalog.claim('claim/us-32bn-second-most-profitable'));
 * for (const step of steps) if (step.kind === 'origin') console.log(step.link, step.figure?.figure.id);
 * // → likely ilo-profits/profits-from-trafficked-annual/world/1995-2004
 * const part = catalog.figure('unodc-glotip-data/victims-detected/us/2022/adult/female');
 * const made = trace(share(part, catalog.figure('unodc-glotip-data/victims-detected/us/2022')));
 * if (made.kind === 'derived')
 *   for (const each of made.of)
 *     if (each.kind === 'figure') console.log(each.readings.map(({ vintage }) => [vintage.text, vintage.publication]));
 * // → [ [ '9,180', 'unodc-glotip-data/2025-04-14-data-file' ] ]
 * // → [ [ '16,390', 'unodc-glotip-data/2025-04-14-data-file' ] ]
 * ```
 */
export function trace<Ids extends CatalogIds>(claim: CatalogClaim<Ids>): Trace<Ids>;
export function trace(number: Derived | CatalogFigure): TracedNumber;
export function trace(followed: CatalogClaim | Derived | CatalogFigure): Trace | TracedNumber {
  const context = contextOf(followed, 'claim', 'figure', 'derived');
  return 'verdict' in followed
    ? { claim: followed, steps: stepsOf(followed, context) }
    : tracedNumber(followed, context);
}

function stepsOf(claim: CatalogClaim, context: CatalogContext): readonly TraceStep[] {
  const { codes } = context;
  const described = (ids: readonly string[]) => ids.flatMap((id) => heldFigure(id, context));
  const larger = claim.partOf === undefined ? undefined : context.claims.find(claim.partOf);
  const instead = claim.instead.flatMap(({ figure: id, why }) =>
    heldFigure(id, context).map((figure) => ({ ...figure, why })),
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
  const [figure = null] = origin.figure === undefined ? [] : heldFigure(origin.figure, context);
  return { kind: 'origin', description: origin.description, link: origin.link, figure };
}

function heldFigure(id: string, context: CatalogContext): readonly DescribedFigure[] {
  const record = context.figures.find(id);
  return record === undefined ? [] : [describedFigure(context.figureView(record), context)];
}

/** Dated ones by their first possible day; undated ones last, in the order in which they were noted. */
function inTimeOrder(appearances: Claim['appearances']): Claim['appearances'] {
  const dayOf = (published: string | null) =>
    published === null ? '~' : (daysOf(published)?.first ?? published);
  return appearances.toSorted((a, b) => byCodeUnit(dayOf(a.published), dayOf(b.published)));
}
