import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readData } from '../pack/read-data.ts';
import { coveragePage } from '../report/coverage-page.ts';

/** `npm run report`: writes the coverage page from the committed data. */
const folder = join(import.meta.dirname, '../../../packages/dataset');
const page = join(folder, 'COVERAGE.md');
writeFileSync(`${page}.new`, coveragePage(readData(join(folder, 'data'))));
renameSync(`${page}.new`, page);
console.log('packages/dataset/COVERAGE.md');
