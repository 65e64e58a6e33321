import { echoingFields, publicFields, silentFields } from '@darkfigure/api-docs';
import { expect, test } from 'vitest';
import { auditPackage } from './fixture/audit-package.ts';

const fields = publicFields(auditPackage);
/** What tells the answers apart; each answer has a comment of its own. */
const tags = ['Here', 'Moved', 'Gone', 'Dangling', 'Unknown'].map(
  (answer) => `Resolved${answer}.kind`,
);

test.each([
  'Breach.fix',
  'Counts.byTier',
  'FetchOptions.registry',
  'FoundIds.unfinished.start',
  'HistoryEdition.state',
  'LoadError.issues',
  'LockedFigure.measure.label',
  'Verification.checked.bytes',
  ...tags,
])('%s is among what an editor shows', (name) => {
  expect(fields.map((field) => field.name)).toContain(name);
});

test('every field that an editor shows says what it is', () => {
  expect(silentFields(fields, tags)).toEqual([]);
});

test('no comment says only the name again', () => {
  expect(echoingFields(fields)).toEqual([]);
});
