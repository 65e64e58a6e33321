import type { Unit } from '../catalog/dataset-types.ts';
import { isAmount } from './amount.ts';
import { type Axis, groupAxes, type Relation } from './axis.ts';
import { refuseBreak } from './break-between.ts';
import { open, type PairChecker, reasonFor } from './pair-check.ts';
import { andTime, comparedAxes, partsRule } from './parts-rule.ts';
import { mayRecur, mayStraddle, notApart, type Refusal } from './refusals.ts';
import { baseMeasure } from './scope-part.ts';

/** Units of one person each, so that groups of people keep them apart, with those that may be counted again later. */
const lastingPeople: readonly Unit[] = [
  'victims',
  'persons',
  'suspects',
  'defendants',
  'traffickers',
  'prisoners',
  'clients',
];
const lasting: readonly Unit[] = /* @__PURE__ */ lastingPeople.concat(
  'cases',
  'investigations',
  'businesses',
  'groups',
  'countries',
  'agencies',
);
const ofOnePerson: readonly Unit[] = /* @__PURE__ */ lastingPeople.concat(
  'victimizations',
  'arrests',
  'referrals',
  'applications',
  'grants',
  'denials',
  'letters',
  'encounters',
);

/** A sum needs parts of one measure that are apart. */
export const sumRule = /* @__PURE__ */ partsRule({
  operation: 'sum',
  pairs: 'all',
  isFit: isAmount,
  same: /* @__PURE__ */ andTime(comparedAxes),
  also: (pair) => {
    if (pair.reasons.length === 0) requireApart(pair);
    refuseBreak(pair);
  },
});

function requireApart({ a, reasons, relation, assumes, refuse, settings }: PairChecker): void {
  // A percentage counts what its whole counts.
  const [base = ''] = baseMeasure(a)?.split(' ') ?? [];
  const unit = settings.context.measures.find(base)?.unit ?? a.unit;
  const failing: [Refusal, Axis, Relation][] = [];
  // Whoever is a child in one year may be an adult in the next, and elsewhere: only at one time do groups keep apart.
  const time = relation('period');
  const isOneTime = time === 'equal' || (open.includes(time) && assumes('period', ['equal']));
  for (const axis of [...groupAxes, 'geography', 'period'] as const) {
    const found = relation(axis);
    const isApart = found === 'disjoint';
    const recurs = lasting.includes(unit) && (axis === 'period' || !isOneTime);
    const straddles = axis !== 'period' && axis !== 'geography' && !ofOnePerson.includes(unit);
    if (isApart && !recurs && !straddles) return;
    if ((isApart || open.includes(found)) && assumes(axis, ['disjoint'])) return;
    const code = recurs ? mayRecur : straddles ? mayStraddle : notApart;
    if (found !== 'equal') failing.push([isApart ? code : notApart, axis, found]);
  }
  if (failing.length === 0) reasons.push(reasonFor(notApart, '', ''));
  for (const each of failing) refuse(...each);
}
