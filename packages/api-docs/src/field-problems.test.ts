import { expect, test } from 'vitest';
import { echoingFields, silentFields } from './field-problems.ts';

test('what says nothing, or only its name, is found', () => {
  const made = [
    { name: 'Thing.size', doc: '' },
    { name: 'Thing.kind', doc: ' ' },
    { name: 'Thing.seenAt', doc: 'The seen at of a thing.' },
    { name: 'Thing.day', doc: 'YYYY-MM-DD.' },
  ];
  expect(silentFields(made, ['Thing.kind'])).toEqual(['Thing.size']);
  expect(echoingFields(made)).toEqual(['Thing.seenAt: The seen at of a thing.']);
});
