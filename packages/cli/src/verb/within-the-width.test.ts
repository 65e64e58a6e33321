import { textWidth } from '@darkfigure/audit/terminal';
import { expect, test } from 'vitest';
import { tinyPackage } from '../../../audit/src/fixture/tiny-package.ts';
import { tinyBox } from '../fixture/tiny-box.ts';
import { tinyFiles } from '../fixture/tiny-files.ts';
import { first, second, third } from '../fixture/tiny-records.ts';
import type { Output } from '../io.ts';
import { verbHelp } from '../render/help.ts';
import { paragraph } from '../render/layout.ts';
import { writeLines } from '../write.ts';

const box = tinyBox();
const { data, folder } = tinyFiles(box);

test('no line of any answer runs into another, however narrow', async () => {
  const needed = ['A frame that names everybody.', 'A survey that asks everybody.'];
  const unanswered = { question: 'How many?', why: 'Nobody counts.', needed, nearest: [] };
  const name = data({ figures: [{ ...first, unanswered, notes: needed }, second, third] });
  const site = folder({
    'a.ts': 'catalog.figure(`hotline/cases/aa/$'.concat(
      '{year}`);\ncatalog.figure(`hotline/cases/bb/$',
      '{year}`)',
    ),
    'b.js': 'x'.repeat(5_000_001),
    'c.js': 'x'.repeat(5_000_001),
  });
  const noted = data({
    figures: [{ ...first, notes: ['A note that is new and long.'] }, second, third],
  });
  for (const argv of [
    ['figure', first.id, '--data', name],
    ['lock', site, '--data', 'data'],
    ['history', first.id, '--data', 'data', '--data', noted],
    ['verify', folder({ ...Object.fromEntries(tinyPackage()), 'dist/one': '', 'dist/two': '' })],
  ]) {
    const { out } = await box.run(argv, { columns: 30 });
    for (const line of out.split('\n')) {
      if (!/\S{25}/.test(line)) expect(textWidth(line), line).toBeLessThanOrEqual(30);
      expect(line).not.toMatch(/\S,\S*[a-z ]{2} {2}|\.,[A-Z]/);
    }
  }
});

test('help fits, and is broken only where it must be', () => {
  const verb = {
    name: 'do',
    about: 'x',
    notes: [],
    positionals: { names: [], least: 0 },
    options: [{ name: 'an-option', value: 'V', about: 'a long word and another long word here' }],
    examples: [],
    run: () => Promise.reject(new Error('not run')),
  };
  const whole = '  --an-option V  a long word and another long word here';
  const at = (width: number) => verbHelp(verb, { width, colour: false });
  expect(at(whole.length)).toContain(`\n${whole}\n`);
  expect(at(whole.length - 1)).not.toContain(whole);
  for (const width of [44, whole.length - 1])
    for (const line of at(width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  expect(paragraph('one two three four', { width: 10, colour: false }, '  ')).toEqual([
    '  one two',
    '  three',
    '  four',
  ]);
});

test('between lines that take long others get their turn, and one that is full is waited for', async () => {
  const order: string[] = [];
  function* slow() {
    for (const name of ['a', 'b', 'c']) {
      const until = performance.now() + 60;
      while (performance.now() < until);
      yield { name };
    }
  }
  setImmediate(() => order.push('turn'));
  const output: Output = {
    write: (text) => {
      order.push(JSON.parse(text).name);
    },
  };
  await writeLines(output, { what: 'x', lines: slow(), code: () => 0 });
  expect(order.slice(0, 2)).toContain('turn');
  expect(order.filter((name) => name !== 'turn')).toEqual(['a', 'b', 'c']);
  for (const event of ['drain', 'close'] as const) {
    const told: string[] = [];
    const full: Output = {
      write: () => {
        told.push('written');
        return false;
      },
      once: (asked, then) => {
        if (asked === event)
          setTimeout(() => {
            told.push(event);
            then();
          }, 5);
      },
    };
    await writeLines(full, { what: 'x', lines: [{ a: 1 }, { b: 2 }], code: () => 0 });
    expect(told).toEqual(['written', event, 'written', event]);
  }
});
