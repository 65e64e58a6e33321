import { dataset } from '@darkfigure/dataset';
import type { PublishedIds } from './catalog-ids.ts';
import type { Catalog } from './catalog-types.ts';
import { createCatalog } from './create-catalog.ts';

/** The catalog of the installed edition. A misspelt id or code does not compile. */
export const catalog: Catalog<PublishedIds> = /* @__PURE__ */ createCatalog<PublishedIds>(dataset);
