import { join } from 'node:path';
import { generatedFiles } from '../pack/generated-files.ts';
import { readData } from '../pack/read-data.ts';
import { writeFolder } from '../stages/write/write-folder.ts';

/** Before tsup: writes the generated sources of the dataset package. */
const dataset = join(import.meta.dirname, '../../../packages/dataset');
writeFolder(join(dataset, 'generated'), generatedFiles(readData(join(dataset, 'data'))));
