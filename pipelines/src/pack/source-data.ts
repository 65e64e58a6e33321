import type { Dataset, Source, SourceData } from '@darkfigure/schema';

/** Everything of one source, as `JSON.parse` gives it: optional fields that are not there have no key. */
export function sourceData(dataset: Dataset, source: Source): SourceData {
  const of = <Entry extends { readonly source: string }>(entries: readonly Entry[]) =>
    entries.filter((entry) => entry.source === source.id);
  return JSON.parse(
    JSON.stringify({
      edition: dataset.edition,
      source,
      publications: of(dataset.publications),
      measures: of(dataset.measures),
      figures: of(dataset.figures),
      breaks: of(dataset.breaks),
      corrections: of(dataset.corrections),
    }),
  ) as SourceData;
}
