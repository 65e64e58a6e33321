import { isFields } from '../compare/deep-equal.ts';
import { parseJson } from '../json/parse-json.ts';
import { scopeShape } from '../load/scope-shape.ts';
import { shapeFaults } from '../load/shape-problems.ts';
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
  const parsed = parseJson(text);
  if ('issue' in parsed) throw new LockError(place, [parsed.issue]);
  const { json, issueAt } = parsed;
  if (isFields(json) && typeof json.format === 'string' && json.format !== lockFormat) {
    const message = `"${json.format}" is not ${lockFormat}, the one that this version reads`;
    throw new LockError(place, [issueAt('format', message)]);
  }
  const issues = [...shapeFaults(shape, json, '')].map((found) =>
    issueAt(found.path, found.message),
  );
  if (issues.length > 0) throw new LockError(place, issues);
  // Checked above, field by field.
  return json as unknown as FigureLock;
}
