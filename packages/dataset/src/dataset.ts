import { edition } from '../generated/edition.js';
import { text } from '../generated/records.js';
import { datasetOfText, type PublishedDataset } from './dataset-of-text.ts';

/** Everything that is published. Each list of records is unpacked on first use, and frozen. */
export const dataset: PublishedDataset = /* @__PURE__ */ datasetOfText(edition, () => text);
