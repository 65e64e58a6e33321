import type { UncertaintyComponent } from '@darkfigure/schema';
import type { ComponentSpec } from '../../source/source-module.ts';

/** Spells an authored component out, keys in schema order. */
export function componentOf(spec: ComponentSpec): UncertaintyComponent {
  const { kind, direction, size, note } = spec;
  return {
    kind,
    direction,
    ...(size === undefined ? {} : { size }),
    statedBy: spec.statedBy ?? 'curator',
    note,
  };
}
