import { grid } from '../../layout/grid.ts';
import type { SourceModule } from '../../source/source-module.ts';
import { shareInParenthesis } from '../ilo/share-in-parenthesis.ts';
import { people, share } from './labels.ts';

const of2012 = { period: '2002-2011' };
const peopleAndShare = {
  quantity: people,
  parenthesis: { quantity: share, base: '20.9 million people in forced labour' },
};

export const layouts: NonNullable<SourceModule['layouts']> = {
  'executive-summary.csv': shareInParenthesis(
    grid({
      rows: { Who: 'group', Form: 'form', Seen: 'look' },
      columns: { 'People (share of all)': peopleAndShare },
      constant: { ...of2012, place: 'World' },
    }),
  ),
  'statistics-page-movement.csv': shareInParenthesis(
    grid({
      rows: { Movement: 'group' },
      columns: { 'People (share of all)': peopleAndShare },
      constant: { ...of2012, place: 'World' },
    }),
  ),
  'statistics-page-regions.csv': shareInParenthesis(
    grid({
      rows: { Region: 'place', Seen: 'look' },
      columns: {
        'People (share of all)': peopleAndShare,
        'Per 1,000 people': { quantity: 'forced labour per 1,000 people' },
      },
      constant: of2012,
    }),
  ),
};
