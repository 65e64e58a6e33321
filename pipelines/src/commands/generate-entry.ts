import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from '../pack/generated-files.ts';
import { readData } from '../pack/read-data.ts';
import { writeFolder } from '../stages/write/write-folder.ts';

/** Before tsup: writes the generated sources of the dataset package. */
const dataset = join(import.meta.dirname, '../../../packages/dataset');
// A file that an earlier build left would be packed with the others.
rmSync(join(dataset, 'dist'), { recursive: true, force: true });
writeFolder(join(dataset, 'generated'), generatedFiles(readData(join(dataset, 'data'))));
