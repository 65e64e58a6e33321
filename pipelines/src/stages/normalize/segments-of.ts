import { nearest } from '../../issue/nearest.ts';
import type { Cell } from '../../layout/layout.ts';
import type { PopulationSpec } from '../../source/population-spec.ts';
import type { Walk } from './walk.ts';

/** The segments that a quantity and a group name, sorted; each must be one of the module. */
export function segmentsOf(
  specs: readonly PopulationSpec[],
  cell: Cell,
  walk: Walk,
): readonly string[] {
  const known = walk.module.segments ?? {};
  const segments = [...new Set(specs.flatMap((spec) => spec.segments ?? []))].sort();
  for (const segment of segments) {
    if (!Object.hasOwn(known, segment))
      walk.report(
        'unknown-segment',
        cell,
        `segment "${segment}"`,
        'a segment of the module',
        nearest(segment, Object.keys(known)),
      );
    walk.used.add(`segment:${segment}`);
  }
  return segments;
}
