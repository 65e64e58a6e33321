import { dataset } from '@darkfigure/dataset';
import type { Catalog } from './catalog-types.ts';
import { createCatalog } from './create-catalog.ts';
import type { PublishedIds } from './figure-types.ts';

/** The catalog of the installed edition. A misspelt id or code does not compile. */
export const catalog: Catalog<PublishedIds> = /* @__PURE__ */ createCatalog<PublishedIds>(dataset);
