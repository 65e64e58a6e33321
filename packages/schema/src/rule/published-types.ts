import type { RecordType } from '../record/dataset.ts';

/**
 * The record types of the published dataset, in publication order: all but the raw files, whose hashes are for whoever
 * verifies a build.
 */
export const publishedTypes = [
  'sources',
  'publications',
  'measures',
  'figures',
  'claims',
  'breaks',
  'corrections',
  'redirects',
  'geographies',
  'codes',
] as const satisfies readonly RecordType[];
