import { expect, test } from 'vitest';
import { packDataset } from '../fixture/pack-dataset.ts';
import { describedFiles } from './described-files.ts';
import { DescriptorError } from './descriptor-error.ts';
import { about, jsonOf, made, packed } from './fixture/made.ts';

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

test('the columns of every CSV are described, in the order of its header', () => {
  const { resources } = jsonOf('datapackage.json') as {
    resources: { path: string; schema?: { fields: { name: string; description: string }[] } }[];
  };
  const tables = resources.filter(({ path }) => path.endsWith('.csv'));
  expect(tables.map(({ path }) => path)).toContain('sdmx/figures.csv');
  for (const { path, schema } of tables) {
    const [header] = String(made.get(path)).split('\r\n');
    expect(schema?.fields.map(({ name }) => name).join(','), path).toBe(header);
    // A description that only says the name again says nothing.
    for (const { name, description } of schema?.fields ?? [])
      expect(['', name], path).not.toContain(description);
  }
});
