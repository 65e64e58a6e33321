import { expect, test } from 'vitest';
import { bracketed, withNote } from './bracketed.ts';

test('brackets within brackets are told from those around them', () => {
  expect(bracketed('Polaris (a charity), 2025')).toBe('(Polaris [a charity], 2025)');
  expect(bracketed('“Title (NCJ 1)” (A University (grant 2), 2016)')).toBe(
    '(“Title [NCJ 1]” [A University (grant 2), 2016])',
  );
  expect(bracketed('1110 [586–1512]')).toBe('(1110 [586–1512])');
});

test('two brackets never follow each other', () => {
  expect(withNote('people', '2023; estimated')).toBe('people (2023; estimated)');
  expect(withNote('people (2023 edition)', 'estimated; Africa (TIP Report)')).toBe(
    'people (2023 edition; estimated; Africa [TIP Report])',
  );
});
