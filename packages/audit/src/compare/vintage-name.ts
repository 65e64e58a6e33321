import type { Vintage } from '../dataset-types.ts';

/** How the path of a change names a vintage: its publication, and its row there. */
export function vintageName(vintage: Vintage): string {
  return `${vintage.publication}/${vintage.row}`;
}
