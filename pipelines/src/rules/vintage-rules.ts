import { figureRule, type Rule } from './rule.ts';

/** Rules about the readings of single figures: which stand, when each was published and read, and why it changed. */
export const vintageRules: readonly Rule[] = [
  figureRule(
    'disputed-shows-all',
    'A figure is disputed when several vintages stand, and only then.',
    (figure) =>
      figure.status.includes('disputed') === figure.current.length > 1
        ? undefined
        : `${figure.current.length} standing, status ${figure.status.join(', ')}`,
  ),
  figureRule('current-exists', 'What stands now is one of the vintages.', (figure) =>
    figure.current.every((index) => index < figure.vintages.length)
      ? undefined
      : `current ${figure.current.join(', ')} of ${figure.vintages.length}`,
  ),
  figureRule(
    'revision-has-reason',
    'A later vintage with another value says why, or that no reason was stated.',
    (figure) =>
      figure.vintages.find((vintage, index) => {
        const before = figure.vintages[index - 1];
        return (
          before !== undefined &&
          vintage.reason === undefined &&
          JSON.stringify(before.value) !== JSON.stringify(vintage.value)
        );
      })?.publication,
  ),
  figureRule(
    'vintage-after-its-period',
    'A count is not published before its period has ended.',
    (figure, dataset) => {
      const { end, temporal } = figure.scope.period;
      // An estimate of how many there are at a time is not a count over the period, and is often published within it.
      if (end === null || temporal === 'stock-at' || figure.scope.method === 'model-estimate')
        return undefined;
      const published = new Map(dataset.publications.map(({ id, published: date }) => [id, date]));
      return figure.vintages
        .map(({ publication }) => [publication, published.get(publication)] as const)
        .filter(([, date]) => typeof date === 'string' && latest(date) < end)
        .map(([publication, date]) => `${publication} of ${date}, period to ${end}`)[0];
    },
  ),
  figureRule(
    'seen-after-published',
    'Nothing was read before it was published.',
    (figure, dataset) => {
      const published = new Map(dataset.publications.map(({ id, published: date }) => [id, date]));
      return figure.vintages.find(
        (vintage) => (published.get(vintage.publication) ?? '') > vintage.seenOn,
      )?.publication;
    },
  ),
];

/** The last day that a date of any precision may mean. */
function latest(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
