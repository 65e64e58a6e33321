import { expect, test } from 'vitest';
import { handedOut } from '../comparison/fixture-catalog.ts';
import { type ChartOptions, chart } from './chart.ts';
import { caseIn, layerOf, point } from './fixture/drawn.ts';
import { type Palette, palettes } from './palette.ts';

type Rgb = readonly number[];

const rgb = (colour: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

/** Relative luminance by WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What is seen of a colour that lets a page through. */
const over = (colour: Rgb, page: Rgb, opacity: number): Rgb =>
  colour.map((part, at) => opacity * part + (1 - opacity) * (page[at] ?? 0));

/** What is asked for: https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast. */
const least = { text: 4.5, graphics: 3 };
const white = rgb('#FFFFFF');
const dark = rgb(String(palettes.dark.config.background));

test('the formula is that of WCAG', () => {
  expect(contrast(rgb('#000000'), white)).toBeCloseTo(21, 10);
  // The lightest grey that is allowed for text on white.
  expect(contrast(rgb('#767676'), white)).toBeCloseTo(4.54, 2);
});

/** Every colour that stands in a part of a palette, by where it stands. */
function coloursIn(part: object, at = ''): readonly (readonly [string, string])[] {
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${at}${name}`, value] as const] : coloursIn(value, `${name}.`),
  );
}

test('every text of a dark chart is read on its background', () => {
  const { config, axis, grey, series } = palettes.dark;
  const texts = [
    ...coloursIn({ ...config, axis }).filter(([name]) => /label|title|text/.test(name)),
    ['grey', grey] as const,
    // Breaks are named in the colour of their series.
    ...series.map((colour, at) => [`series ${at}`, colour] as const),
  ];
  expect(texts.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'title.color',
      'title.subtitleColor',
      'legend.labelColor',
      'text.color',
      'axis.labelColor',
      'axis.titleColor',
    ]),
  );
  const faint = texts.filter(([, colour]) => contrast(rgb(colour), dark) < least.text);
  expect(faint).toEqual([]);
});

const marksTooFaint = ({ series, grey }: Palette, page: Rgb) =>
  [...series, grey].filter((colour) => contrast(rgb(colour), page) < least.graphics);

test('every mark is seen on its page', () => {
  expect(marksTooFaint(palettes.dark, dark)).toEqual([]);
  // Two of the colours of Okabe and Ito are too light for white. They are the fifth series and the sixth, which have
  // shapes of their own.
  expect(marksTooFaint(palettes.light, white)).toEqual(['#E69F00', '#56B4E9']);
  const { domainColor, tickColor } = palettes.dark.axis;
  for (const line of [domainColor, tickColor])
    expect(contrast(rgb(String(line)), dark)).toBeGreaterThanOrEqual(least.graphics);
  // Lines to guide the eye are fainter than what is to be read.
  expect(contrast(rgb(String(palettes.dark.axis.gridColor)), dark)).toBeLessThan(least.graphics);
});

test('bars that let the page through are seen no worse on a dark page than on a light one', () => {
  const seen = ({ series, bars }: Palette, page: Rgb, at: 0 | 1) =>
    series.map((colour) => contrast(over(rgb(colour), page, bars[at]), page));
  for (const at of [0, 1] as const) {
    const onLight = seen(palettes.light, white, at);
    // Black and white, the last ones, are no measure for each other.
    for (const [series, ratio] of seen(palettes.dark, dark, at).slice(0, -1).entries())
      expect(ratio).toBeGreaterThanOrEqual(onLight[series] ?? Infinity);
  }
  expect(seen(palettes.dark, dark, 0)[0]).toBeGreaterThanOrEqual(least.graphics);
});

test('both pages have as many colours, no two alike', () => {
  const { light, dark } = palettes;
  expect(light.series).toHaveLength(7);
  expect(dark.series).toHaveLength(7);
  for (const { series } of [light, dark]) expect(new Set(series).size).toBe(7);
});

const spec = (options?: ChartOptions) =>
  chart(
    handedOut(
      caseIn(2021, point(1)),
      caseIn(2023, point(2)),
      caseIn(2024, { kind: 'range', low: 1, high: 3, basis: 'published-range' }),
    ),
    options,
  );

test('a light page is left as Vega-Lite has it', () => {
  expect(spec({ theme: 'light' })).toEqual(spec());
  expect(spec().config).toEqual({
    view: { stroke: null },
    axis: { grid: true, gridOpacity: 0.4 },
    lineBreak: '\n',
  });
});

test('on a dark page the background, the axes and the marks have its colours', () => {
  const night = spec({ theme: 'dark' });
  expect(night.config).toMatchObject({ background: '#121212', axis: { grid: true } });
  expect(layerOf(night, 'points')?.encoding.color).toEqual({ value: '#56B4E9' });
  expect(layerOf(night, 'gaps')?.mark.color).toBe(palettes.dark.grey);
  expect(layerOf(night, 'ranges')?.mark.opacity).toBe(0.6);
  expect(JSON.stringify(night)).not.toMatch(/white|#666666|#0072B2/);
});
