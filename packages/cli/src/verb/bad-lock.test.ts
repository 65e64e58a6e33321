import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteBox } from '../fixture/site-box.ts';

const { at, box, check, lock, put, site } = siteBox();

test.each<[string, string]>([
  ['no JSON', '{"format": <<<<<<< HEAD'],
  ['another format', '{"format":"darkfigure-lock/9"}'],
  ['no lock', '{"format":"darkfigure-lock/1","figures":[{}]}'],
  ['a list', '[1]'],
])('a lock that is %s cannot be checked', async (_name, text) => {
  put('figures.lock.json', text);
  const { code, answer } = await check('data');
  expect([code, answer.error.code]).toEqual([3, 'bad-lock']);
  // What is wrong with the whole has no place in it.
  expect(answer.error.message).toMatch(/^figures\.lock\.json: [^:]/);
});

test('a lock that is there and cannot be read is neither checked nor written over', async () => {
  put('a.ts', "'hotline/cases/aa/2022'");
  put('figures.lock.json/inside', 'kept');
  for (const asked of [check('data'), lock()]) {
    const { code, answer } = await asked;
    expect([code, answer.error.code, answer.error.message]).toEqual([
      3,
      'bad-lock',
      'figures.lock.json: a folder, not a file',
    ]);
  }
  expect(readdirSync(at('figures.lock.json'))).toEqual(['inside']);
});

test('a check without a lock says how to make one', async () => {
  const { code, err } = await box.run(['check', site(), '--data', 'data']);
  expect(code).toBe(3);
  expect(err).toContain('darkfigure lock');
});
