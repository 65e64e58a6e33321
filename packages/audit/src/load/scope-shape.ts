import type { Shape } from './shapes.ts';

/** The axes of a scope. */
export const scopeShape = {
  unit: 'text',
  stage: 'text',
  frame: 'text',
  exploitation: 'text',
  population: {
    role: 'text',
    age: 'text',
    sex: 'text',
    citizenship: 'text',
    segments: ['text'],
  },
  geography: { code: 'text', role: 'text' },
  period: { start: 'text?', end: 'text?', calendar: 'text', temporal: 'text' },
  method: 'text',
} as const satisfies Shape;
