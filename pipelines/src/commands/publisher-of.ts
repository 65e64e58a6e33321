import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../issue/nearest.ts';
import { RefusedError } from './run-command.ts';

/** Who publishes a source, by its source.json. Throws RefusedError where there is no such source. */
export function publisherOf(raw: string, source: string): string {
  const sources = readdirSync(raw).filter((name) => existsSync(join(raw, name, 'source.json')));
  if (!sources.includes(source)) {
    const near = nearest(source, sources);
    throw new RefusedError([
      `no source "${source}"${near.length === 0 ? '' : `; nearest: ${near.join(', ')}`}. A new source starts with raw/<source>/source.json and its module.`,
    ]);
  }
  const json = readFileSync(join(raw, source, 'source.json'), 'utf8');
  return (JSON.parse(json) as { publisher: string }).publisher;
}
