import { expect, test } from 'vitest';
import { recordTypes } from '../record/record-types.ts';
import { publishedTypes } from './published-types.ts';

test('every record type but the raw files is published, in the order of the schemas', () => {
  expect([...publishedTypes, 'inputs']).toEqual(Object.keys(recordTypes));
});
