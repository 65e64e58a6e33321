import { join } from 'node:path';
import { echoingFields, publicFields, silentFields } from '@darkfigure/api-docs';
import { expect, test } from 'vitest';

const fields = publicFields({
  root: join(import.meta.dirname, '..'),
  entries: ['index.ts'],
  foreign: null,
});

test('every field that an editor shows says what it is, and not only its name again', () => {
  expect(fields.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Io.columns', 'Output.isTTY']),
  );
  expect(silentFields(fields, [])).toEqual([]);
  expect(echoingFields(fields)).toEqual([]);
});
