import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure, Reading } from '../catalog/figure-types.ts';
import { creditText, seenText } from './attribution-text.ts';
import { withNote } from './bracketed.ts';
import { english, type LocaleFormat } from './locale-format.ts';
import { measureText } from './measure-text.ts';
import { periodText } from './period-text.ts';
import { isUnknown, readingText } from './reading-text.ts';
import { scopeNotes } from './scope-text.ts';
import { labelReadsOn } from './unit-text.ts';
import { doubtText } from './warning-text.ts';

/** What a figure says of itself in a template literal: number, unit, scope, period, who published it and when. */
export function shortText(
  figure: CatalogFigure,
  context: CatalogContext,
  format: LocaleFormat = english(),
): string {
  const scope = scopeNotes(figure, context);
  const when = periodText(figure.scope.period, context, format);
  // What is not known is no number to doubt.
  const doubt = isUnknown(figure) ? [] : doubtText(figure, context);
  switch (figure.state) {
    case 'settled': {
      const { text, notes } = readingText(figure, figure, context, format);
      const said = `${withNote(text, [...notes, ...scope].join('; '))} ${when}`;
      return withNote(
        `${said}${ofWhat(figure, context)}`,
        [creditText(figure.vintage, context, format) + relay([figure]), ...doubt].join('; '),
      );
    }
    case 'disputed': {
      const each = figure.values.map((reading) => {
        const { text, notes } = readingText(reading, figure, context, format);
        return withNote(text, [...notes, creditText(reading.vintage, context, format)].join('; '));
      });
      const shared = withNote(
        'each',
        [scope.join('; ') + relay(figure.values), ...doubt].join('; '),
      );
      return `disputed: ${each.join(' or ')}, ${shared} ${when}${ofWhat(figure, context)}`;
    }
    default:
      return figure satisfies never;
  }
}

function ofWhat(figure: CatalogFigure, context: CatalogContext): string {
  return labelReadsOn(figure, context) && !isUnknown(figure)
    ? ''
    : `: ${measureText(figure, context)}`;
}

const relay = (readings: readonly Reading[]) =>
  seenText(readings.map(({ vintage }) => vintage)) === '' ? '' : '; not read at the publisher';
