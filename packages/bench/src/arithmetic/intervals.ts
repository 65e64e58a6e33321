import { createRequire } from 'node:module';
import type Intervals from 'interval-arithmetic';

/** Required, not imported: what its default export is depends on who reads the module. */

export const intervals: typeof Intervals = createRequire(import.meta.url)('interval-arithmetic');
