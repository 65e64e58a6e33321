import { isFields } from '../compare/deep-equal.ts';
import { scopeShape } from '../load/scope-shape.ts';
import { problemsOf } from '../load/shape-problems.ts';
import type { Shape } from '../load/shapes.ts';
import { type FigureLock, lockFile, lockFormat } from './figure-lock.ts';
import { LockError } from './lock-error.ts';

const shape: Shape = {
  format: 'text',
  dataset: { name: 'text', version: 'text?', edition: 'text' },
  figures: [
    {
      id: 'text',
      at: 'text',
      readings: [{ publication: 'text', text: 'text', value: 'value', qualifier: 'text' }],
      status: ['text'],
      scope: scopeShape,
      measure: { id: 'text', label: 'text', definition: 'text' },
      breaks: ['text'],
      corrections: ['text'],
    },
  ],
  claims: [{ id: 'text', at: 'text', statement: 'text', verdict: 'text', mutations: ['text'] }],
};

/**
 * Reads a lock file.
 *
 * @param place What the file is called in an error.
 * @returns The lock, every field of it checked for its shape.
 * @throws LockError where it is no lock, or one of another format.
 */
export function parseLock(text: string, place = lockFile): FigureLock {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new LockError(place, ['not JSON (a merge that was not resolved?)']);
  }
  if (isFields(json) && typeof json.format === 'string' && json.format !== lockFormat) {
    throw new LockError(place, [
      `format "${json.format}" is not ${lockFormat}, the one that this version reads`,
    ]);
  }
  const problems = [...problemsOf(shape, json, '')];
  if (problems.length > 0) throw new LockError(place, problems);
  // Checked above, field by field.
  return json as unknown as FigureLock;
}
