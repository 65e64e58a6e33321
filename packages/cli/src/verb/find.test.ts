import { expect, test } from 'vitest';
import { tinyBox, withData } from '../fixture/tiny-box.ts';

const box = tinyBox();

test('every figure that is found says what it says, and how it errs', async () => {
  const { out } = await box.run(withData('find', '--kind', 'bound,unknown'), {
    columns: 400,
  });
  const text = out.replace(/\s+/g, ' ');
  expect(text).toContain('hotline/cases/aa/2020');
  expect(text).toContain('more than 50');
  expect(text).toContain('hotline/cases/aa/2023');
  expect(text).not.toContain('hotline/cases/aa/2022');
  expect(text).toContain('under label (coverage label); either label (measurement label)');
  expect(text).toContain('2 of 2 figures.');
  expect(text).toContain('Series break from 2021-01-01 (hotline/cases): Texts are counted too.');
});

test('a series break is told where figures on both sides of it are shown', async () => {
  const later = await box.run(withData('find', '--period', '2022'));
  expect(later.out).not.toContain('Series break');
  const json = JSON.parse((await box.run(withData('find', '--period', '2022', '--json'))).out);
  expect(json.breaks).toHaveLength(1);
});

test('a number is never torn from its hedge, at any width', async () => {
  for (let columns = 34; columns < 140; columns += 1) {
    const { out } = await box.run(withData('find', '--kind', 'bound'), { columns });
    expect(out).toMatch(/more than 50/);
  }
});

test('the text is limited and says so, JSON is not', async () => {
  const limited = await box.run(withData('find', '--limit', '1'));
  expect(limited.out).toContain('1 of 3 figures. --limit 0 shows all.');
  expect(limited.out).not.toContain('hotline/cases/aa/2022');
  const json = async (...argv: string[]) =>
    JSON.parse((await box.run(withData('find', '--json', ...argv))).out);
  expect((await json()).figures).toHaveLength(3);
  const one = await json('--limit', '1');
  expect([one.total, one.figures.length]).toEqual([3, 1]);
  expect(Object.keys(one.figures[0])).toEqual(['figure', 'sentence']);
  expect((await json('--limit', '0')).figures).toHaveLength(3);
});

test('every axis narrows the search', async () => {
  const total = async (...argv: string[]) =>
    JSON.parse((await box.run(withData('find', '--json', ...argv))).out).total;
  expect(await total('--source', 'hotline', '--geography', 'aa', '--segment', 'none')).toBe(3);
  expect(await total('--within', 'somewhere')).toBe(3);
  expect(await total('--unit', 'cases,victims', '--stage', 'potential')).toBe(3);
  expect(await total('--kind', 'point', '--kind', 'bound')).toBe(2);
  expect(await total('--period', '2020..2023')).toBe(3);
});

test.each([
  ['find', '--unit', 'victims'],
  ['find', '--period', '1999'],
  ['claims', '--verdict', 'untraceable'],
])('darkfigure %s %s %s finds nothing, which is 1 and no error', async (...argv) => {
  const text = await box.run(withData(...argv));
  expect([text.code, text.err]).toEqual([1, '']);
  expect(text.out).toMatch(/^No (figure|claim) matches\.\n$/);
  const json = await box.run(withData(...argv, '--json'));
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out).total).toBe(0);
});
