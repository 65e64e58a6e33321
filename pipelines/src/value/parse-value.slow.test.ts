import { test } from 'vitest';
import {
  formattingNeverNarrows,
  garbageIsNeverRead,
  precisionIsNeverInvented,
} from './value-properties.ts';

test('parsing never invents precision', () => precisionIsNeverInvented(50_000));
test('formatting and parsing never narrow', () => formattingNeverNarrows(10_000));
test('garbage is never read', () => garbageIsNeverRead(200_000));
