import { test } from 'vitest';
import { laws } from './fixture/laws.ts';

test.each(Object.entries(laws))('%s', (_, holds) => holds(300), 60_000);
