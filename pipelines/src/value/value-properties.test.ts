import { test } from 'vitest';
import {
  formattingNeverNarrows,
  garbageIsNeverRead,
  precisionIsNeverInvented,
} from './value-properties.ts';

test('parsing never invents precision', () => precisionIsNeverInvented(300));
test('formatting and parsing never narrow', () => formattingNeverNarrows(300));
test('garbage is never read', () => garbageIsNeverRead(3000));
