import { claimRule, type Rule } from './rule.ts';

const NEEDS_BASIS: ReadonlySet<string> = new Set([
  'supported',
  'supported-with-limits',
  'distorted',
  'outdated',
  'contradicted',
]);
const NEEDS_INSTEAD: ReadonlySet<string> = new Set([
  'distorted',
  'outdated',
  'contradicted',
  'unsupported',
  'untraceable',
]);

/** Rules about the verdicts of claims, and what each must have beside it. */
export const verdictRules: readonly Rule[] = [
  claimRule(
    'verdict-has-a-basis',
    'A verdict names the figures that it rests on, or how the search was made.',
    ({ verdict, restsOn, origin, search }) =>
      NEEDS_BASIS.has(verdict) &&
      restsOn.length === 0 &&
      origin?.figure === undefined &&
      search === undefined
        ? verdict
        : undefined,
  ),
  claimRule(
    'untraceable-tells-the-search',
    'Where no origin was found, the search is described.',
    ({ verdict, search, origin }) =>
      verdict !== 'untraceable'
        ? undefined
        : search === undefined
          ? 'no search'
          : origin?.link === 'proven'
            ? 'a proven origin'
            : undefined,
  ),
  claimRule(
    'untraceable-is-not-false',
    'Where no source was found, nothing says “false”.',
    ({ verdict, rationale, search }) =>
      verdict === 'untraceable' &&
      /\b(false|fake|lie|hoax|made up|invented)\b/i.test(`${rationale} ${search ?? ''}`)
        ? 'a word for “false”'
        : undefined,
  ),
  claimRule(
    'distorted-names-mutations',
    'A distorted number names what was bent.',
    ({ verdict, mutations }) =>
      verdict === 'distorted' && mutations.length === 0 ? 'no mutation' : undefined,
  ),
  claimRule(
    'supported-has-no-mutation',
    'A supported claim was not bent.',
    ({ verdict, mutations }) =>
      verdict === 'supported' && mutations.length > 0 ? mutations.join(', ') : undefined,
  ),
  claimRule(
    'unsupported-has-an-origin',
    'Unsupported means that an origin is known; otherwise no source was found.',
    ({ verdict, origin }) =>
      verdict === 'unsupported' && origin === null ? 'no origin' : undefined,
  ),
  claimRule(
    'instead-is-given',
    'A number that should not be used has one beside it that may.',
    ({ verdict, instead, asserted }) =>
      NEEDS_INSTEAD.has(verdict) && asserted !== null && instead.length === 0 ? verdict : undefined,
  ),
];
