import { type CodeOf, codeList } from './code-list.ts';

export const mutation = codeList('mutation', 'What happened to a number on its way.', [
  {
    code: 'risk-to-victim',
    label: 'people at risk became victims',
    definition: 'People at risk are told as victims.',
  },
  {
    code: 'unit-swap',
    label: 'the unit was swapped',
    definition: 'Cases became people, defendants became victims, and so on.',
  },
  {
    code: 'scope-widened',
    label: 'the scope was widened',
    definition: 'A part is told as the whole.',
  },
  {
    code: 'geography-swap',
    label: 'another place was put in',
    definition: 'A figure of one place is told of another.',
  },
  {
    code: 'period-stretched',
    label: 'the period was stretched or moved',
    definition: 'Several years or another year are told as one year or as now.',
  },
  {
    code: 'stale-reissued',
    label: 'an old figure was reissued as new',
    definition: 'An old figure is told as current.',
  },
  {
    code: 'bound-dropped',
    label: 'a bound was dropped',
    definition: 'More than, at least, up to: left out.',
  },
  {
    code: 'qualifier-dropped',
    label: 'the hedge was dropped',
    definition: 'Potential, likely, estimated: left out.',
  },
  {
    code: 'upper-end-only',
    label: 'only the upper end was kept',
    definition: 'A range is told by its high end.',
  },
  {
    code: 'sample-to-population',
    label: 'a sample became everybody',
    definition: 'A selected sample is told as the population.',
  },
  {
    code: 'share-without-denominator',
    label: 'a share lost its base',
    definition: 'A share is told without saying of what.',
  },
  {
    code: 'definition-merged',
    label: 'different definitions were merged',
    definition: 'Two different things are told as one.',
  },
  {
    code: 'estimate-as-count',
    label: 'an estimate became a count',
    definition: 'A model estimate is told as counted.',
  },
  {
    code: 'citation-of-citation',
    label: 'cited from a citation',
    definition: 'Each page cites the one before; nobody the origin.',
  },
  {
    code: 'misattributed-publisher',
    label: 'the wrong publisher is named',
    definition: 'The number is credited to somebody who did not publish it.',
  },
  { code: 'rounded-up', label: 'rounded up', definition: 'Rounded away from the source’s digits.' },
]);
/** A code of the list `mutation`: what happened to a number on its way. */
export type Mutation = CodeOf<typeof mutation>;
