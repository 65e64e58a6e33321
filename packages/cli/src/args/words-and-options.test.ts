import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { nearestWords } from './nearest-word.ts';
import { helpOption, jsonOption, type Option } from './option.ts';
import { readArgs } from './parse-args.ts';

/** The textbook recursion, which nobody would run on long words. */
function editDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return editDistance(restA, restB);
  return 1 + Math.min(editDistance(restA, b), editDistance(a, restB), editDistance(restA, restB));
}

test('a word is near that takes few letters to become: one, or half of it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(
      word,
      word.filter((of) => of !== ''),
      (typed, known) => {
        const begins = typed.length >= 2 && known.startsWith(typed);
        const distance = begins ? 1 : editDistance(typed, known);
        expect(nearestWords(typed, [known])).toEqual(
          distance <= Math.max(1, known.length / 2) ? [known] : [],
        );
      },
    ),
    { numRuns: 400 },
  );
});

test('the nearest come first, those alike by code unit, and no more than are asked for', () => {
  expect(nearestWords('cat', ['cats', 'bat', 'Dat', 'dog', 'bar'], 9)).toEqual([
    'Dat',
    'bat',
    'cats',
  ]);
  expect(nearestWords('CAT', ['cat'])).toEqual(['cat']);
  const many = ['ad', 'ac', 'ab'];
  expect(nearestWords('aa', many)).toEqual(['ab', 'ac', 'ad']);
  expect(nearestWords('aa', many, 1)).toEqual(['ab']);
  expect(nearestWords('aa', [...many, 'ae'])).toHaveLength(3);
  // The start of a word is one letter away, however long the rest; one letter alone is no start.
  expect(nearestWords('ge', ['geography', 'ga'])).toEqual(['ga', 'geography']);
  expect(nearestWords('g', ['geography'])).toEqual([]);
  expect(nearestWords('x', [])).toEqual([]);
});

const options: readonly Option[] = [
  { name: 'one', value: 'X', about: '' },
  { name: 'many', value: 'X', repeats: true, about: '' },
  { name: 'on', about: '' },
  jsonOption,
  helpOption,
];
const read = (...argv: readonly string[]) =>
  readArgs(argv, options, { names: ['first', 'second'], least: 1 });
function errorOf(...argv: readonly string[]): UsageError {
  try {
    read(...argv);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('what stands on the command line is read in any order', () => {
  const args = read('--many', 'a,b', 'x', '--one=1', '--on', '--many=c', 'y', '--on', '-h');
  expect(args.positionals).toEqual(['x', 'y']);
  expect([args.value('one'), args.values('one')]).toEqual(['1', ['1']]);
  expect([args.values('many'), args.value('many')]).toEqual([['a', 'b', 'c'], 'a']);
  expect(['on', 'help', 'json', 'one', 'none'].map(args.isOn)).toEqual([
    ...[true, true],
    ...[false, true, false],
  ]);
  expect([args.value('json'), args.values('none'), args.value('none')]).toEqual([
    undefined,
    [],
    undefined,
  ]);
  expect(read('--', '--one').positionals).toEqual(['--one']);
  expect(read('x', '--one', '-').value('one')).toBe('-');
  expect(read('x', '--one=-1').value('one')).toBe('-1');
  expect(read('x', '--one=a,b').values('one')).toEqual(['a,b']);
});

test.each<[readonly string[], string, string, string]>([
  [[], 'missing-argument', 'An argument is missing: first.', ''],
  [['a', 'b', 'c', 'd'], 'extra-argument', '"c" is one argument too many.', 'c'],
  [['x', '--one', '1', '--one', '2'], 'repeated-option', '--one may stand only once.', '2'],
  [['x', '--on=yes'], 'unexpected-value', '--on takes no value.', 'yes'],
  [['x', '--one'], 'missing-value', '--one needs a value: --one X.', ''],
  [['x', '--one='], 'missing-value', '--one needs a value: --one X.', ''],
  [['x', '--many', 'a,,b'], 'missing-value', '--many needs a value: --many X.', 'a,,b'],
  [['x', '--many', ','], 'missing-value', '--many needs a value: --many X.', ','],
  [
    ['x', '--one', '--on'],
    'missing-value',
    '--one needs a value, and --on looks like an option; a value like that is given as --one=--on.',
    '--on',
  ],
  [['x', '--onn'], 'unknown-option', 'There is no option --onn. Nearest: --on, --one.', '--onn'],
  [['x', '--onn=5'], 'unknown-option', 'There is no option --onn. Nearest: --on, --one.', '--onn'],
  [['x', '-many'], 'unknown-option', 'There is no option -many. Nearest: --many.', '-many'],
  [['x', '--zzzzzzzz'], 'unknown-option', 'There is no option --zzzzzzzz.', '--zzzzzzzz'],
])('%j is refused as %s', (argv, code, message, received) => {
  const error = errorOf(...argv);
  expect([error.code, error.message]).toEqual([code, message]);
  expect(error.issues).toMatchObject([{ message, received }]);
});
