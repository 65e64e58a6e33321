import type { Dataset, Publication, Scope, Vintage } from '@darkfigure/schema';
import { withFigure } from '../found-by.ts';
import { figure, publication, sound } from '../sound-dataset.ts';

/** The one reading of the one figure of the sound dataset. */
export const vintage = figure.vintages[0] as Vintage;

/** The sound dataset with its one figure of another scope. */
export const withScope = (change: Partial<Scope>): Dataset =>
  withFigure({ scope: { ...figure.scope, ...change } });

/** The sound dataset with its one publication changed. */
export const withPublication = (change: Partial<Publication>): Dataset => ({
  ...sound,
  publications: [{ ...publication, ...change }],
});

/** That reading with another number. */
export const point = (value: number, text = String(value)): readonly Vintage[] => [
  { ...vintage, value: { kind: 'point', value }, text },
];
