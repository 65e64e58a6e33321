import { publishedTypes } from '@darkfigure/schema/rules';
import { byCodeUnit } from '../by-code-unit.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { describeCode } from '../description/describe-code.ts';
import { describeFigure } from '../description/describe-figure.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { received } from '../input/received.ts';
import { lazy } from '../lazy.ts';
import { breakTest } from './break-query.ts';
import { catalogContext, type Horizon } from './catalog-context.ts';
import type { CatalogIds } from './catalog-ids.ts';
import type { Catalog } from './catalog-types.ts';
import { claimTest } from './claim-query.ts';
import { datasetAsOf } from './dataset-as-of.ts';
import type { Dataset } from './dataset-types.ts';
import { datedVintages } from './dated-vintages.ts';
import { figureIndex } from './figure-index.ts';
import { figureResult } from './figure-result.ts';
import { findFigures } from './find-figures.ts';
import { contextOf } from './record-context.ts';
import type { RecordLookup } from './record-lookup.ts';

/**
 * A catalog over any dataset of this schema. It freezes the records that it hands out and indexes an axis when it is
 * first asked about.
 *
 * @typeParam Ids the ids that the dataset is known to hold, as literal types; any string where left out.
 *
 * @returns a catalog like `catalog`, in which ids are any strings unless `Ids` says more.
 * @throws InvalidOptionError for what lacks a record type; what is not of the schema otherwise fails where it is read.
 * @see the package `@darkfigure/schema` for the records, `@darkfigure/dataset` for an edition of them.
 * @example
 * ```ts
 * const empty = createCatalog({
 *   edition: '2026.11',
 *   ...{ sources: [], publications: [], measures: [], figures: [], claims: [], breaks: [], corrections: [] },
 *   ...{ redirects: [], geographies: [], codes: [] },
 * });
 * console.log(empty.find({}).total); // → 0
 * empty.figure('nhth/cases-identified/us/2024');
 * // throws UnknownIdError: No figure has the id "nhth/cases-identified/us/2024".
 * ```
 */
export function createCatalog<Ids extends CatalogIds = CatalogIds>(dataset: Dataset): Catalog<Ids> {
  const missing = publishedTypes.filter((type) => !(type in Object(dataset)));
  if (missing.length > 0) {
    const lacking = `${received(dataset)} without ${missing.join(', ')}`;
    throw new InvalidOptionError('dataset', lacking, 'the dataset of @darkfigure/dataset');
  }
  // The ids are types only: what the dataset does not hold is refused when it is asked for.
  return catalogOver(dataset, dataset, null) as Catalog<Ids>;
}

function catalogOver(whole: Dataset, dataset: Dataset, horizon: Horizon | null): Catalog {
  const context = catalogContext(dataset, horizon);
  const index = lazy(() => figureIndex(context.figuresInOrder()));
  const figure = (id: string) => context.figureView(context.figures.get(id));
  const frozen =
    <T>(lookup: RecordLookup<T>) =>
    (id: string): T =>
      deepFreeze(lookup.get(id));
  return Object.freeze<Catalog>({
    edition: dataset.edition,
    knownOn: context.knownOn,
    // Plain JavaScript may ask for anything, and what is no text is no id.
    has: (id): id is string => typeof id === 'string' && context.figures.has(id),
    // Of which unit a figure is by its id is for the ids’ types to say.
    figure: figure as Catalog['figure'],
    find: (query) => {
      const found = findFigures(query, index(), context);
      const records = context.figuresInOrder();
      const views = () =>
        Array.from(found, (at) => records[at]).flatMap((record) =>
          record === undefined ? [] : context.figureView(record),
        );
      return figureResult(found.length, views, context);
    },
    vintages: (id) => datedVintages(context.figures.get(id), context),
    asOf: (date) => {
      const view = datasetAsOf(whole, date);
      return catalogOver(whole, view.dataset, view.horizon);
    },
    redirectOf: (id) => deepFreeze(context.redirectOf(id)),
    corrections: (id) => {
      const about = id === undefined ? null : context.figures.get(id).id;
      return inOrder(
        dataset.corrections.filter(({ figures }) => about === null || figures.includes(about)),
      );
    },
    breaks: (query = {}) => inOrder(dataset.breaks.filter(breakTest(query, context))),
    claim: (id) => context.claimView(context.claims.get(id)),
    claims: (query = {}) =>
      inOrder(dataset.claims.filter(claimTest(query, context))).map(context.claimView),
    source: frozen(context.sources),
    publication: frozen(context.publications),
    measure: frozen(context.measures),
    geography: frozen(context.geographies),
    code: (list, code) => deepFreeze(context.codes.get(list, code)),
    definitions: (code) => deepFreeze(context.codes.everywhere(code)),
    describe: (what) => {
      if (typeof what !== 'string') return describeFigure(what, contextOf(what, 'figure'));
      // An id of a figure has several parts; a code has one.
      return what.includes('/')
        ? describeFigure(figure(what), context)
        : describeCode(what, context.codes);
    },
  });
}

function inOrder<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return deepFreeze(records.toSorted((a, b) => byCodeUnit(a.id, b.id)));
}
