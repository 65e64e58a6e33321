import type { UnknownReason } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { parseValue } from './parse-value.ts';

const count = (text: string) => parseValue(text, { dimension: 'count' });

test.each<readonly [string, UnknownReason]>([
  ['not available', 'not-published'],
  ['Not  Available', 'not-published'],
  ['n/a', 'not-published'],
  ['N/A', 'not-published'],
  ['..', 'not-published'],
  ['—', 'not-published'],
  ['…', 'not-published'],
  ['n.a.', 'not-published'],
  ['NA', 'not-published'],
  ['not published', 'not-published'],
  ['suppressed', 'suppressed'],
  ['no reliable estimate', 'no-reliable-estimate'],
  ['not collected', 'not-collected'],
  ['not found', 'not-found-by-us'],
  ['not applicable', 'cannot-exist'],
  ['withdrawn', 'withdrawn'],
  ['indeterminate', 'indeterminate'],
])('"%s" is no number', (text, reason) => {
  const result = count(text);
  expect(result).toMatchObject({ ok: true, parsed: { qualifier: 'not-available', marks: [] } });
  if (result.ok) expect(result.parsed.value).toEqual({ kind: 'unknown', reason });
});

test('marks behind no number are kept', () => {
  expect(count('n/a [2]*')).toMatchObject({
    ok: true,
    parsed: { value: { kind: 'unknown' }, marks: ['[2]', '*'] },
  });
});
