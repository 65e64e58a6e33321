import { recordKey, recordTypes } from '../compare/record-type.ts';
import { targetsOf } from '../compare/targets-of.ts';
import type { Dataset } from '../dataset-types.ts';
import { problem, type VerifyProblem } from './verify-problem.ts';

/** Follows every id that a record names: to a record, or to a redirect that leads to one. */
export function* checkIds(dataset: Dataset): Generator<VerifyProblem> {
  const ids = new Set<string>();
  for (const type of recordTypes) {
    if (type === 'redirects') continue;
    for (const record of dataset[type]) ids.add(recordKey(type, record));
  }
  const redirects = new Set(dataset.redirects.map(({ id }) => id));
  for (const redirect of dataset.redirects) {
    const file = 'json/redirects.json';
    if (ids.has(redirect.id)) yield problem('ids', file, `"${redirect.id}" is a record as well`);
    for (const aim of targetsOf(redirect)) {
      if (ids.has(aim)) continue;
      const what = redirects.has(aim) ? 'a redirect itself' : 'not there';
      yield problem('ids', file, `"${redirect.id}" leads to "${aim}", which is ${what}`);
    }
  }
  for (const { file, from, to } of references(dataset)) {
    if (ids.has(to) || redirects.has(to)) continue;
    yield problem('ids', file, `"${from}" names "${to}", which is neither a record nor a redirect`);
  }
}

interface Reference {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function* references(dataset: Dataset): Generator<Reference> {
  const say = (type: string, from: string, to: readonly (string | null | undefined)[]) =>
    to.flatMap((id) =>
      id === null || id === undefined ? [] : [{ file: `json/${type}.json`, from, to: id }],
    );
  for (const { id, source } of dataset.publications) yield* say('publications', id, [source]);
  for (const { id, source } of dataset.measures) yield* say('measures', id, [source]);
  for (const figure of dataset.figures) {
    const { id, source, measure, vintages, breaks, scope, unanswered } = figure;
    yield* say('figures', id, [
      source,
      measure,
      scope.geography.code,
      scope.denominator?.figure,
      ...vintages.map(({ publication }) => publication),
      ...breaks,
      ...(unanswered?.nearest.map((entry) => entry.figure) ?? []),
    ]);
  }
  for (const { id, partOf, restsOn, instead, origin } of dataset.claims) {
    const figures = instead.map(({ figure }) => figure);
    yield* say('claims', id, [partOf, origin?.figure, ...restsOn, ...figures]);
  }
  for (const { id, source, measures, geography } of dataset.breaks) {
    yield* say('breaks', id, [source, ...measures, geography]);
  }
  for (const { id, source, figures } of dataset.corrections) {
    yield* say('corrections', id, [source, ...figures]);
  }
  for (const { code, within } of dataset.geographies) yield* say('geographies', code, within);
}
