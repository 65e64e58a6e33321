import { deepFreeze } from '../deep-freeze.ts';
import type { CatalogContext } from './catalog-context.ts';
import type { CatalogClaim } from './catalog-records.ts';
import type { Claim } from './dataset-types.ts';
import { registerContext } from './record-context.ts';

/** A claim as it is handed out: a frozen copy that knows its catalog. */
export function claimView(record: Claim, context: CatalogContext): CatalogClaim {
  const view = { ...deepFreeze(record) };
  registerContext(view, 'claim', context);
  return Object.freeze(view);
}
