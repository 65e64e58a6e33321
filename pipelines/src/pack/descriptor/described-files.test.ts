import { expect, test } from 'vitest';
import { packDataset } from '../fixture/pack-dataset.ts';
import { describedFiles } from './described-files.ts';
import { DescriptorError } from './descriptor-error.ts';
import { about, packed } from './fixture/made.ts';

test('a descriptor that is wrong stops the build and says where', () => {
  const failed = (() => {
    try {
      return describedFiles(
        { ...about, version: 'next', license: { ...about.license, id: '?' } },
        packDataset,
        packed,
      );
    } catch (error) {
      return error;
    }
  })();
  if (!(failed instanceof DescriptorError)) throw new Error('expected a DescriptorError');
  expect(failed.issues.map(({ file, path }) => `${file}:${path}`)).toEqual([
    'datapackage.json:licenses/0/name',
    'croissant.jsonld:version',
    'CITATION.cff:license',
  ]);
});
