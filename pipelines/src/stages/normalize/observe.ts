import type { Exploitation, Scope } from '@darkfigure/schema';
import type { Draft } from '../../layout/layout.ts';
import type { PopulationSpec } from '../../source/population-spec.ts';
import type { ReleaseFolder } from '../read/read-release.ts';
import { baseOf } from './base-of.ts';
import { figureId } from './figure-id.ts';
import { formOf } from './form-of.ts';
import { lookOf } from './look-of.ts';
import type { Observation } from './observation.ts';
import { periodOf } from './period-of.ts';
import { placeOf } from './place-of.ts';
import { quantityOf } from './quantity-of.ts';
import { readValue } from './read-value.ts';
import { segmentsOf } from './segments-of.ts';
import type { Walk } from './walk.ts';

/** What a draft says, in the words of the module; every label that is wrong is reported, not only the first. */
export function observe(
  draft: Draft,
  walk: Walk,
  { release }: ReleaseFolder,
): Observation | undefined {
  const { module, table } = walk;
  const before = walk.issues.length;
  const quantity = quantityOf(draft, walk);
  if (quantity === undefined) return undefined;
  const { spec, measure } = quantity;
  const place = placeOf(draft, walk);
  const period = periodOf(draft, walk);
  const form = draft.form === undefined ? undefined : formOf(draft.form, walk);
  const group =
    draft.group === undefined
      ? {}
      : walk.lookUp<PopulationSpec>('group', module.groups, draft.group);
  const reading = readValue(draft, measure.unit, walk);
  const look = lookOf(draft, release.looks, walk);
  const denominator = baseOf(draft, quantity, walk);
  if (
    walk.issues.length > before ||
    place === undefined ||
    period === undefined ||
    reading === undefined ||
    look === undefined ||
    group === undefined ||
    denominator === undefined
  )
    return undefined;

  const defaultExploitation: Exploitation = measure.exploitation ?? 'all';
  const scope: Scope = {
    unit: measure.unit,
    stage: measure.stage,
    frame: measure.frame,
    exploitation: form ?? spec.exploitation ?? defaultExploitation,
    population: {
      role: group.role ?? spec.role ?? measure.role,
      age: group.age ?? spec.age ?? 'all',
      sex: group.sex ?? spec.sex ?? 'all',
      citizenship: group.citizenship ?? spec.citizenship ?? 'all',
      segments: segmentsOf([spec, group], draft.group ?? quantity.cell, walk),
    },
    geography: { code: place, role: spec.geographyRole ?? measure.geographyRole },
    period: {
      start: period.start,
      end: period.end,
      calendar: period.calendar,
      temporal: measure.temporal,
    },
    denominator: denominator.base,
    method: measure.method,
  };
  const measureId = `${module.id}/${spec.measure}`;
  return {
    figure: figureId({
      measure: measureId,
      place,
      period: scope.period,
      exploitation: scope.exploitation,
      defaultExploitation,
      population: scope.population,
    }),
    source: module.id,
    measure: measureId,
    scope,
    value: reading.value,
    qualifier: reading.qualifier,
    text: reading.text,
    publication: `${module.id}/${release.release}`,
    locator: draft.locator?.text ?? table.locator ?? null,
    seenAt: look.url,
    seenKind: look.kind,
    seenOn: look.on,
    confirmedAt: look.confirmedAt,
    note: draft.note?.text,
    row: `${table.file}:${draft.value.line}`,
    place: { file: table.path, line: draft.value.line, column: draft.value.column },
  };
}
