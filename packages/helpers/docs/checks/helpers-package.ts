import { join } from 'node:path';
import type { PublicPackage } from '@darkfigure/api-docs';

/** This package, as the checks of what an editor shows look at it. */
export const helpersPackage: PublicPackage = {
  root: join(import.meta.dirname, '../..'),
  entries: ['index.ts'],
  foreign: /(dataset|code)-types\.ts$/,
};
