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
const MOVES_PLACE: ReadonlySet<string> = new Set([
  'geography-swap',
  'scope-widened',
  'definition-merged',
]);

/** What is bent whenever the figure behind it is old, of people at risk, of another place or modelled. */
const OF_THE_ORIGIN: ReadonlySet<string> = new Set([
  'risk-to-victim',
  'stale-reissued',
  'geography-swap',
  'estimate-as-count',
]);
const BOUND = /\b(at least|more than|over|up to|as many as)\b/i;

/** Rules about claims. */
export const claimRules: readonly Rule[] = [
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
  claimRule(
    'world-is-not-the-us',
    'A claim about the US never rests on a world figure without a mutation.',
    ({ asserted, origin, mutations }, figures) => {
      const from =
        origin?.figure === undefined ? undefined : figures.get(origin.figure)?.scope.geography.code;
      return asserted !== null &&
        /^US\b/.test(asserted.scope) &&
        from === 'world' &&
        !mutations.some((mutation) => MOVES_PLACE.has(mutation))
        ? `origin ${origin?.figure}`
        : undefined;
    },
  ),
  claimRule(
    'risk-is-not-victim',
    'A claim of victims never rests on people at risk without a mutation.',
    ({ asserted, origin, mutations }, figures) => {
      const stage =
        origin?.figure === undefined ? undefined : figures.get(origin.figure)?.scope.stage;
      return asserted !== null && stage === 'at-risk' && !mutations.includes('risk-to-victim')
        ? `origin ${origin?.figure}`
        : undefined;
    },
  ),
  claimRule(
    'money-is-not-counted',
    'An estimate became a count only where people or cases could be counted, not money or a share.',
    ({ origin, mutations }, figures) => {
      const unit =
        origin?.figure === undefined ? undefined : figures.get(origin.figure)?.scope.unit;
      return mutations.includes('estimate-as-count') && (unit === 'usd' || unit === 'percent')
        ? `origin in ${unit}`
        : undefined;
    },
  ),
  claimRule(
    'dropped-bound-is-not-told',
    'What is told without its bound does not state the bound.',
    ({ mutations, statement, asserted }) =>
      mutations.includes('bound-dropped')
        ? BOUND.exec(`${statement} ${asserted?.text ?? ''}`)?.[0]
        : undefined,
  ),
  {
    id: 'part-bends-like-its-whole',
    scope: 'claim',
    message:
      'A claim that is part of another, from the same figure, names what every telling of it bends.',
    *check({ claims }) {
      const byId = new Map(claims.map((claim) => [claim.id, claim]));
      for (const { id, partOf, origin, mutations } of claims) {
        const whole = partOf === undefined ? undefined : byId.get(partOf);
        if (origin?.figure === undefined || whole?.origin?.figure !== origin.figure) continue;
        const missing = whole.mutations.filter(
          (mutation) => OF_THE_ORIGIN.has(mutation) && !mutations.includes(mutation),
        );
        if (missing.length > 0) yield { id, found: `without ${missing.join(', ')}` };
      }
    },
  },
  claimRule(
    'appearance-is-short',
    'No text longer than a line is copied from where a claim was seen.',
    ({ appearances }) => appearances.map(({ text }) => text).find((text) => text.length > 120),
  ),
];
