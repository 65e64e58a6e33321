import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Relation } from './axis.ts';
import { modelsAmong } from './models-of.ts';
import type { PairOperation } from './operation.ts';
import { periodRelation } from './period-relation.ts';
import type { Reason } from './refusal.ts';
import type { Subject } from './subject.ts';

/** Codes that leave open what they name, so that somebody may know more than they say. */
const leftOpen = ['source-own', 'unspecified', 'unknown'];

/**
 * Whether somebody could know that two numbers lie so to each other on the axis of a reason. Two groups that are defined, two
 * wholes that are named and two periods of which the days are stated are what they are, and no knowledge makes them one.
 */
export function isKnowable(
  taken: Relation,
  { axis, relation, a: mine, b: other }: Reason,
  [a, b]: readonly [Subject, Subject],
  operation: PairOperation,
  context: CatalogContext,
): boolean {
  if (axis === 'segments') {
    const [one, two] = [peopleIn(mine, a, context), peopleIn(other, b, context)];
    // Two models of the same people count nobody apart; that they are of one quantity shows no change and no part.
    return one === two
      ? taken === 'equal' && operation === 'combine'
      : taken === 'disjoint' && one !== '' && two !== '';
  }
  // What is counted in two groups, places or years may be known not to be the same.
  if (axis === 'measure' || taken === 'disjoint') return true;
  switch (axis) {
    case 'geography': {
      // What lies in a country is in the data; which countries a publisher’s own region holds often is not.
      const outer = taken === 'narrower' ? other : mine;
      return taken !== 'equal' && context.geographies.find(outer)?.iso3166 == null;
    }
    case 'period': {
      const [x, y] = [endsOf(mine), endsOf(other)];
      return (
        relation === 'unknown' &&
        (taken === 'broader' || mayLieIn(x, y)) &&
        (taken === 'narrower' || mayLieIn(y, x))
      );
    }
    case 'denominator': {
      const isNamed = ({ parts }: Subject, whole: string) =>
        parts.some(({ denominator }) => denominator?.figure === whole);
      // “The people of the place” are others in another place, and those of a year others in the next: only a change leads there.
      const isOneTime = periodRelation(a.parts[0].period, b.parts[0].period) !== 'disjoint';
      return (
        a.parts[0].geography.code === b.parts[0].geography.code &&
        (isOneTime || operation === 'change') &&
        mine !== 'none' &&
        other !== 'none' &&
        !(isNamed(a, mine) && isNamed(b, other))
      );
    }
    default:
      // In one measure what is not stated is a group beside the others.
      return (
        a.parts[0].measure !== b.parts[0].measure &&
        (mine === other || leftOpen.includes(mine) || leftOpen.includes(other))
      );
  }
}

/** What segments say of who is counted, without what they say of how the number was made. */
function peopleIn(segments: string, { parts }: Subject, context: CatalogContext): string {
  const [source = ''] = parts[0].measure.split('/', 1);
  const named = segments.split('+');
  const models = modelsAmong(source, named, context);
  return named.filter((code) => code !== 'none' && !models.includes(code)).join('+');
}

const endsOf = (period: string) => (period === 'not stated' ? [] : period.split('/'));

/** Whether no end that is stated denies it. */
const mayLieIn = (
  [from = '', to = '']: readonly string[],
  [start = '', end = '']: readonly string[],
) => (from === '' || from >= start) && (to === '' || end === '' || to <= end);
