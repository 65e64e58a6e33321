import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { received } from '../input/received.ts';
import { requireKnown, requireNames } from '../input/require-known.ts';
import { requireLocale } from '../input/require-locale.ts';
import { type ChartTheme, palettes } from './palette.ts';

/** How a chart is headed, how large it is, how its numbers are written and on what page it stands. */
export interface ChartOptions {
  /** The headline; what the figures count, and where, where it is left out. */
  readonly title?: string | undefined;
  /** Pixels of the plot without its labels; 640 where it is left out. */
  readonly width?: number | undefined;
  /** Pixels of the plot, where it runs over time; 320 where it is left out. */
  readonly height?: number | undefined;
  /**
   * How numbers are written (BCP 47): on the axes, beside the marks, in the caption and in the texts to be read out; the
   * words, and the numbers in names and in what sources say, are English. Where it is left out, `en-GB`, and on
   * the axis of values whatever Vega is set to.
   */
  readonly locale?: string | undefined;
  /** The page: `light` where it is left out; `dark` brings a background and colours of its own. */
  readonly theme?: ChartTheme | undefined;
}

/** The options of a chart with what they are where they are left out. Throws InvalidOptionError. */
export function settledOptions(options: ChartOptions) {
  requireNames(options, ['title', 'width', 'height', 'locale', 'theme']);
  const { title, width = 640, height = 320, locale = 'en-GB', theme = 'light' } = options;
  requireLocale(locale);
  requireKnown('theme', theme, Object.keys(palettes));
  for (const [side, length] of Object.entries({ width, height }))
    if (!(typeof length === 'number' && length > 0 && length < Infinity))
      throw new InvalidOptionError(side, received(length), 'a number of pixels above 0');
  if (typeof (title ?? '') !== 'string')
    throw new InvalidOptionError('title', received(title), 'a text');
  return { title, width, height, locale, theme };
}
