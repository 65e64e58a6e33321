import { nearest } from '../../issue/nearest.ts';
import type { Draft } from '../../layout/layout.ts';
import { sharedPlaceLabels, sharedPlaces } from '../../source/places.ts';
import type { Walk } from './walk.ts';

/** The code of a draft’s place. */
export function placeOf(draft: Draft, walk: Walk): string | undefined {
  const { module } = walk;
  const cell = draft.place;
  if (cell === undefined || cell.text === '')
    return walk.report('empty-cell', draft.value, 'no place', 'a place');
  const labels = { ...sharedPlaceLabels, ...module.placeLabels };
  const code = Object.hasOwn(labels, cell.text) ? labels[cell.text] : undefined;
  if (code === undefined)
    return walk.report(
      'unknown-label',
      cell,
      `place "${cell.text}"`,
      'a place label',
      nearest(cell.text, Object.keys(labels)),
    );
  walk.used.add(`place:${cell.text}`);
  if (!Object.hasOwn(sharedPlaces, code) && !Object.hasOwn(module.places ?? {}, code))
    return walk.report(
      'unknown-place',
      cell,
      `place code "${code}"`,
      'a shared place or one that the module declares',
      nearest(code, [...Object.keys(module.places ?? {}), ...Object.keys(sharedPlaces)]),
    );
  return code;
}
