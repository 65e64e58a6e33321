import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteBox } from '../fixture/site-box.ts';

const { at, box, check, lock, put, site } = siteBox();

test.each<[string, string, string]>([
  [
    'no JSON',
    '{\n  "format": <<<<<<< HEAD',
    ':2:13: not JSON: expected a value, found "<" (a merge that was not resolved?)',
  ],
  ['nothing', '', ':1:1: not JSON: expected a value, found the end of the file'],
  [
    'another format',
    '{"format":"darkfigure-lock/9"}',
    ':1:11: format: "darkfigure-lock/9" is not darkfigure-lock/1, the one that this version reads',
  ],
  [
    'no lock',
    '{\r\n"format":"darkfigure-lock/1",\r\n"figures":[{}]}',
    ':1:1: dataset: expected an object',
  ],
  ['a list', '[1]', ':1:1: expected an object'],
])(
  'a lock that is %s cannot be checked, and is told by folder, line and column',
  async (_, text, said) => {
    put('figures.lock.json', text);
    const { code, answer } = await check('data');
    expect([code, answer.error.code]).toEqual([3, 'bad-lock']);
    const [issue] = answer.error.issues;
    const [first] = answer.error.message.split('\n');
    expect(first).toBe(`${site()}/figures.lock.json${said}`);
    expect(`:${issue.line}:${issue.column}: ${issue.message}`).toBe(said);
  },
);

test('what a field of a lock lacks is told where the record begins that lacks it', async () => {
  put('figures.lock.json', '{"format":"darkfigure-lock/1",\n"figures":[\n  {"id":"x"}]}');
  const { err } = await box.run(['check', site(), '--data', 'data']);
  expect(err).toContain(
    `\ndarkfigure: ${site()}/figures.lock.json:3:3: figures/0/at: expected a text\n`,
  );
});

test('a lock that is there and cannot be read is neither checked nor written over', async () => {
  put('a.ts', "'hotline/cases/aa/2022'");
  put('figures.lock.json/inside', 'kept');
  for (const asked of [check('data'), lock()]) {
    const { code, answer } = await asked;
    expect([code, answer.error.code, answer.error.message]).toEqual([
      3,
      'bad-lock',
      `${site()}/figures.lock.json: a folder, not a file`,
    ]);
  }
  expect(readdirSync(at('figures.lock.json'))).toEqual(['inside']);
});

test('a check without a lock says how to make one', async () => {
  const { code, err } = await box.run(['check', site(), '--data', 'data']);
  expect(code).toBe(3);
  expect(err).toContain('darkfigure lock');
});
