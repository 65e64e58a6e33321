import { expect, test } from 'vitest';
import { madeCatalog, place, point } from '../arithmetic/fixture/made-catalog.ts';
import { sum } from '../arithmetic/sum.ts';
import { letteredFormula } from './derived-formula.ts';

test('each figure has a letter of its own, however many there are', () => {
  const segments = Array.from({ length: 80 }, (_, at) => `part-${at}`);
  const catalog = madeCatalog(
    segments.map((segment) => ({
      id: `made/people/us/2023/${segment}`,
      value: point(1),
      scope: { unit: 'victims' as const, geography: place('us') },
      population: { segments: [segment] },
    })),
  );
  const assumptions = [{ name: 'nobody twice', allows: { segments: 'disjoint' as const } }];
  const all = sum([...catalog.find({})], { assumptions });
  const { formula, letters } = letteredFormula(all);
  expect(letters.map(([id]) => id)).toEqual(all.figures);
  const names = letters.map(([, letter]) => letter);
  expect(new Set(names).size).toBe(80);
  expect(names.slice(0, 28).join(' ')).toBe(
    'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z A1 B1',
  );
  expect(names.every((name) => /^[A-Z]\d*$/.test(name))).toBe(true);
  expect(formula).toBe(`sum(${names.join(', ')})`);
});
