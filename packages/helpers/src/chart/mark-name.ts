import type { CatalogFigure } from '../catalog/figure-types.ts';
import { isComputed } from './charted.ts';

/** Which layer a row belongs to; each is drawn by a mark of its own. */
export type MarkName =
  | 'gaps'
  | 'breaks'
  | 'break-names'
  | 'periods'
  | 'lines'
  | 'roundings'
  | 'ranges'
  | 'intervals'
  | 'bounds'
  | 'disputes'
  | 'points'
  | 'disputed'
  | 'bound-feet'
  | 'bound-tips'
  | 'unknowns'
  | 'labels';

/** What was computed has layers of its own, drawn open where the published ones are filled. */
export type LayerName = MarkName | `computed-${MarkName}`;

/** The layer of a figure’s marks. A question mark and a text say themselves what they stand for. */
export const layerOf = (name: MarkName, figure: CatalogFigure): LayerName =>
  isComputed(figure) && name !== 'unknowns' && name !== 'labels' ? `computed-${name}` : name;
