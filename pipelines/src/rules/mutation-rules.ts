import { claimRule, type Rule } from './rule.ts';

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

/** Rules about what was bent between a figure and the claims that are told from it. */
export const mutationRules: readonly Rule[] = [
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
];
