import { expect, test } from 'vitest';
import { parsePolicy } from './parse-policy.ts';
import { defaultPolicy } from './policy.ts';

const said = (text: string) => {
  try {
    parsePolicy(text, 'rules/policy.json');
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
  return [];
};

test.each([
  ['format: darkfigure', ':1:1: not JSON: expected a value, found "f"'],
  ['', ':1:1: not JSON: expected a value, found the end of the file'],
  [
    '{\n  "format": "darkfigure-policy/1",\n}',
    ':3:1: not JSON: expected a name in double quotes, found "}"',
  ],
  ['[]', ':1:1: expected an object'],
  ['{"format":"darkfigure-policy/1",\r\n\t"rules": 5}', ':2:11: rules: expected an object'],
  [
    '{"format":"darkfigure-policy/1",\n"rules":{"ids-still-resolve":\n  "warn"}}',
    ':3:3: rules/ids-still-resolve: expected "on" or "off"',
  ],
  [
    '{"format":"darkfigure-policy/1","exceptions":[\n\n {"rule":"ids-still-resolve"}]}',
    ':3:2: exceptions/0: expected { rule, id, why }',
  ],
  ['{"rules":{}}', ':1:1: format: expected "darkfigure-policy/1"'],
])('%j is refused with file, line and column', (text, expected) => {
  expect(said(text)).toEqual([`rules/policy.json${expected}`]);
});

test('everything that is wrong is told, a line each, and from the eleventh on only how much', () => {
  const more = Array.from({ length: 12 }, (_, at) => `"x${at}": 1`).join(',\n');
  const lines = said(`{"format":"darkfigure-policy/1",\n${more}}`);
  expect(lines).toHaveLength(11);
  expect(lines[9]).toMatch(/^rules\/policy\.json:11:7: x9: no such field; expected /);
  expect(lines[10]).toBe('rules/policy.json: and 2 more');
});

test('a byte order mark before a policy is no fault', () => {
  expect(parsePolicy('\ufeff{"format":"darkfigure-policy/1"}')).toEqual(defaultPolicy);
});
