import { expect, test } from 'vitest';
import { tinyBox, withData } from '../fixture/tiny-box.ts';

const box = tinyBox();

test('a source says what it cannot see', async () => {
  const { out } = await box.run(withData('source', 'hotline'));
  expect(out).toContain('Whoever does not call.');
  expect(out).toContain('hotline/2023-report');
  const json = JSON.parse((await box.run(withData('source', 'hotline', '--json'))).out);
  expect(Object.keys(json)).toEqual(['edition', 'source', 'publications', 'measures', 'figures']);
  expect(json.figures).toBe(3);
});
