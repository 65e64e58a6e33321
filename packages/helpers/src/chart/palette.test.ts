import { expect, test } from 'vitest';
import { handedOut } from '../comparison/fixture/catalog.ts';
import { chart } from './chart.ts';
import type { ChartOptions } from './chart-options.ts';
import { broken, caseIn, layerOf, point } from './fixture/drawn.ts';
import { type Palette, palettes } from './palette.ts';

type Rgb = readonly number[];

const rgb = (colour: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

const linear = (colour: Rgb): Rgb =>
  colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));

/** Relative luminance by WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = linear(colour);
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

type Matrix = readonly Rgb[];

const times = (matrix: Matrix, colour: Rgb): Rgb =>
  matrix.map((row) => row.reduce((sum, part, at) => sum + part * (colour[at] ?? 0), 0));

/** How people see who lack one kind of cone (Machado, Oliveira and Fernandes, 2009, severity 1). */
const visions: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** From linear sRGB to XYZ, over the white of D65. */
const toXyz: Matrix = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

/** CIELAB of a colour as it is seen. */
function labOf(colour: Rgb, vision: Matrix): Rgb {
  const seen = times(vision, linear(colour)).map((part) => Math.min(1, Math.max(0, part)));
  const [x = 0, y = 0, z = 0] = times(toXyz, seen).map((part) =>
    part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The distance in CIELAB of the two colours that are the most alike; about 2.3 can just be told apart. */
function nearestIn({ series }: Pick<Palette, 'series'>, vision: Matrix): number {
  const seen = series.map((colour) => labOf(rgb(colour), vision));
  return Math.min(
    ...seen.flatMap((a, at) =>
      seen.slice(at + 1).map((b) => Math.hypot(...a.map((part, axis) => part - (b[axis] ?? 0)))),
    ),
  );
}

test.each(Object.entries(visions))('%s: no two series are alike on either page', (_, vision) => {
  for (const page of [palettes.light, palettes.dark])
    expect(nearestIn(page, vision)).toBeGreaterThan(15);
});

test('red and green that weigh alike are told apart by some and not by others', () => {
  const series = ['#CC3300', '#7A7A00'];
  expect(nearestIn({ series }, visions.normal ?? [])).toBeGreaterThan(40);
  expect(nearestIn({ series }, visions.deuteranopia ?? [])).toBeLessThan(15);
});

/** Every colour that stands in a part of a palette, by where it stands. */
function coloursIn(part: object, at = ''): readonly (readonly [string, string])[] {
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${at}${name}`, value] as const] : coloursIn(value, `${name}.`),
  );
}

test('every text of a dark chart is read on its background', () => {
  const { config, axis, grey } = palettes.dark;
  const texts = [
    ...coloursIn({ ...config, axis }).filter(([name]) => /label|title|text/.test(name)),
    ['grey', grey] as const,
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

test('breaks are named in a grey that is read on either page', () => {
  const named = layerOf(
    chart(
      handedOut(
        caseIn(2021, point(1), broken),
        caseIn(2025, point(2), broken),
        caseIn(2021, point(1), {}, 'gb'),
        caseIn(2025, point(2), {}, 'gb'),
      ),
    ),
    'break-names',
  );
  expect(named?.encoding.color).toEqual({ value: palettes.light.grey });
  expect(contrast(rgb(palettes.light.grey), white)).toBeGreaterThan(least.text);
});

const marksTooFaint = ({ series, grey }: Palette, page: Rgb) =>
  [...series, grey].filter((colour) => contrast(rgb(colour), page) < least.graphics);

test('every mark is seen on its page', () => {
  expect(marksTooFaint(palettes.dark, dark)).toEqual([]);
  expect(marksTooFaint(palettes.light, white)).toEqual([]);
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
