import { expect, test } from 'vitest';
import { laws } from './fixture/laws.ts';

test.each(Object.entries(laws))('%s', (_, holds) => expect(holds(300)).toBe(300));
