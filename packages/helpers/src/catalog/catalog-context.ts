import { byCodeUnit } from '../by-code-unit.ts';
import { cached } from '../cached.ts';
import { NotYetPublishedError } from '../errors/not-yet-published-error.ts';
import { lazy } from '../lazy.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import type { CatalogClaim } from './catalog-records.ts';
import { claimView } from './claim-view.ts';
import { type CodeBook, codeBook } from './code-book.ts';
import type {
  Claim,
  Dataset,
  Figure,
  Geography,
  Measure,
  Publication,
  Redirect,
  SeriesBreak,
  Source,
} from './dataset-types.ts';
import type { CatalogFigure } from './figure-types.ts';
import { figureView } from './figure-view.ts';
import { localizedFigure } from './localized-figure.ts';
import { recordList } from './record-list.ts';
import { type RecordLookup, recordLookup } from './record-lookup.ts';

/** The dataset as the helpers look at it: every lookup is built when it is first needed. */
export interface CatalogContext {
  readonly dataset: Dataset;
  /** The last day of which this view knows; null where it knows everything. */
  readonly knownOn: string | null;
  /** Every figure in id order. */
  readonly figuresInOrder: () => readonly Figure[];
  readonly figures: RecordLookup<Figure>;
  readonly sources: RecordLookup<Source>;
  readonly publications: RecordLookup<Publication>;
  readonly measures: RecordLookup<Measure>;
  readonly geographies: RecordLookup<Geography>;
  readonly claims: RecordLookup<Claim>;
  readonly breaks: RecordLookup<SeriesBreak>;
  readonly redirectOf: (id: string) => Redirect | undefined;
  readonly codes: CodeBook;
  /** One view for one record, so that the same figure is the same object. */
  readonly figureView: (record: Figure) => CatalogFigure;
  readonly claimView: (record: Claim) => CatalogClaim;
  /** The same figure, saying itself as a locale writes numbers and dates. */
  readonly localizedFigure: (figure: CatalogFigure, format: LocaleFormat) => CatalogFigure;
}

/** What a view of an earlier day leaves out: figure id to the day from which the figure is known. */
export interface Horizon {
  readonly knownOn: string;
  readonly later: () => ReadonlyMap<string, string>;
}

/** Record types whose key is their id. */
type TypeWithId = 'sources' | 'publications' | 'measures' | 'figures' | 'claims' | 'breaks';

export function catalogContext(dataset: Dataset, horizon: Horizon | null): CatalogContext {
  const redirects = lazy(
    () => new Map(dataset.redirects.map((redirect) => [redirect.id, redirect])),
  );
  const redirectOf = (id: string) => redirects().get(id);
  const byId = <Type extends TypeWithId>(title: string, type: Type) =>
    recordLookup<Dataset[Type][number]>(
      title,
      () => recordList(dataset, type, ({ id }) => id),
      redirectOf,
    );
  const figures = byId('figure', 'figures');
  const context: CatalogContext = {
    dataset,
    knownOn: horizon?.knownOn ?? null,
    figuresInOrder: lazy(() => dataset.figures.toSorted((a, b) => byCodeUnit(a.id, b.id))),
    figures: horizon === null ? figures : within(figures, horizon, redirectOf),
    sources: byId('source', 'sources'),
    publications: byId('publication', 'publications'),
    measures: byId('measure', 'measures'),
    geographies: recordLookup(
      'geography',
      () => recordList(dataset, 'geographies', ({ code }) => code),
      redirectOf,
    ),
    claims: byId('claim', 'claims'),
    breaks: byId('break', 'breaks'),
    redirectOf,
    codes: codeBook(dataset),
    figureView: cached((record: Figure) => figureView(record, context), new WeakMap()),
    claimView: cached((record: Claim) => claimView(record, context), new WeakMap()),
    localizedFigure: (figure, format) => localizedFigure(figure, context, format),
  };
  return context;
}

/** A figure that is merely younger than the view is not a misspelt id, and is told apart. */
function within(
  figures: RecordLookup<Figure>,
  { knownOn, later }: Horizon,
  redirectOf: (id: string) => Redirect | undefined,
): RecordLookup<Figure> {
  return {
    ...figures,
    get: (id) => {
      const redirect = redirectOf(id);
      const target = redirect?.kind === 'moved' ? redirect.to : id;
      const firstKnown = later().get(target);
      if (firstKnown !== undefined) throw new NotYetPublishedError(target, knownOn, firstKnown);
      return figures.get(id);
    },
  };
}
