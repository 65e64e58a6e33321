import type { Measure, Source } from '@darkfigure/schema';
import type { SourceModule } from '../../source/source-module.ts';
import type { SourceParts } from './source-parts.ts';

/** The record of a source: its facts from the raw tier, the judgement on it from its module. */
export function sourceOf({ folder, module }: SourceParts): Source {
  const { title, publisher, url, terms } = folder.source;
  return {
    id: module.id,
    title,
    publisher,
    url,
    description: module.description,
    blindSpots: module.blindSpots,
    reliability: module.reliability,
    terms,
    ...(module.cadenceMonths === undefined ? {} : { cadenceMonths: module.cadenceMonths }),
  };
}

/** The records of a source’s measures. */
export function measuresOf(module: SourceModule): Measure[] {
  return Object.entries(module.measures).map(([key, spec]) => ({
    id: `${module.id}/${key}`,
    source: module.id,
    label: spec.label,
    definition: spec.definition,
    unit: spec.unit,
    stage: spec.stage,
    frame: spec.frame,
    temporal: spec.temporal,
    method: spec.method,
    role: spec.role,
    geographyRole: spec.geographyRole,
    ...(spec.contested === undefined ? {} : { contested: spec.contested }),
  }));
}
