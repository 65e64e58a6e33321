import type { JsonObject } from './vega-lite-spec.ts';

/** The colours of a chart on a page. */
export interface Palette {
  /** Of series: colours that people with any colour vision tell apart (most by Okabe and Ito). */
  readonly series: readonly string[];
  /** Of what belongs to no series. */
  readonly grey: string;
  /** What open marks are filled with, so that no line shows through them. */
  readonly open: string;
  /** How opaque the bars of ranges and of roundings are. */
  readonly bars: readonly [range: number, rounding: number];
  /** What else Vega-Lite has to be told, and of its axes. */
  readonly config: JsonObject;
  readonly axis: JsonObject;
}

/** Whether a chart stands on a light page or on a dark one. */
export type ChartTheme = 'light' | 'dark';

const [page, ink, line, faint] = ['#121212', '#e6e6e6', '#8c8c8c', '#555555'];

export const palettes: Readonly<Record<ChartTheme, Palette>> = {
  // Pages are light unless they say otherwise: what Vega-Lite does by itself is left to it.
  light: {
    // Theirs that are dark enough, and darker ones for the others.
    series: ['#0072B2', '#D55E00', '#009E73', '#7B2667', '#8384FF', '#005614', '#000000'],
    grey: '#666666',
    open: 'white',
    bars: [0.4, 0.2],
    config: {},
    axis: {},
  },
  dark: {
    // Theirs that are light enough, and white for black.
    series: ['#56B4E9', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#F0E442', '#FFFFFF'],
    grey: '#a6a6a6',
    open: page,
    bars: [0.6, 0.4],
    config: {
      background: page,
      title: { color: ink, subtitleColor: ink },
      legend: { labelColor: ink },
      text: { color: ink },
    },
    axis: {
      labelColor: ink,
      titleColor: ink,
      domainColor: line,
      tickColor: line,
      gridColor: faint,
    },
  },
};
