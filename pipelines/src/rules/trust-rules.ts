import { figureRule, type Rule, standing } from './rule.ts';

/** Pages that print numbers without the documents they are from, or that a machine wrote. */
const AGGREGATORS: readonly string[] = [
  'factually.co',
  'gitnux.org',
  'wifitalents.com',
  'worldmetrics.org',
  'zipdo.co',
];
/** Words for a reading nearer than a retelling, in the reason of a grade. */
const NEARER =
  /\bown page\b|\bofficial pages?\b|\bpublisher’s (pages?|highlights|release)\b|\b(at|by) the publisher\b|\b(copy|copies) of (its|them|the report)\b|^Read in the (releases?|report|abstract)\b/;
const QUOTED = /\bquote[sd]?\b/;
const IN_LINE = /\bin line with\b|\bfits? (one another|its|the|their)\b|\bprinted alike\b/;
const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Rules about how far a figure is trusted. */
export const trustRules: readonly Rule[] = [
  figureRule(
    'retelling-is-graded-lower',
    'What was read in retellings alone is never graded as confirmed.',
    (figure) =>
      figure.credibility.grade === '1' &&
      figure.vintages.every((vintage) => vintage.seenKind === 'secondary')
        ? 'credibility 1 from secondary pages alone'
        : undefined,
  ),
  figureRule(
    'reason-says-where-it-was-read',
    'A grade of what was read in retellings alone does not give as its reason a reading at the publisher.',
    ({ credibility: { reason }, vintages }) =>
      vintages.every(({ seenKind }) => seenKind === 'secondary') && !QUOTED.test(reason)
        ? NEARER.exec(reason)?.[0]
        : undefined,
  ),
  figureRule(
    'disputed-is-not-in-line',
    'The grade of a disputed figure does not give as its reason that the numbers agree.',
    ({ credibility: { reason }, status }) =>
      status.includes('disputed') ? IN_LINE.exec(reason)?.[0] : undefined,
  ),
  figureRule(
    'aggregator-is-no-publisher',
    'What stands on pages of aggregators or machine writers alone is graded 4 or lower.',
    (figure) =>
      ['1', '2', '3'].includes(figure.credibility.grade) &&
      standing(figure).every(({ seenAt }) => AGGREGATORS.includes(hostOf(seenAt)))
        ? `credibility ${figure.credibility.grade}`
        : undefined,
  ),
  figureRule(
    'nobody-knows-says-more',
    'A quantity without a reliable estimate says why, what would be needed, and what is nearest.',
    (figure) =>
      standing(figure).some(
        ({ value }) => value.kind === 'unknown' && value.reason === 'no-reliable-estimate',
      ) && figure.unanswered === undefined
        ? 'no `unanswered`'
        : undefined,
  ),
];
