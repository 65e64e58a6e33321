import { grid } from '../../layout/grid.ts';
import { statements } from '../../layout/statements.ts';
import type { SourceModule } from '../../source/source-module.ts';
import { shareInParenthesis } from '../ilo/share-in-parenthesis.ts';

const rates = {
  'Modern slavery': { quantity: 'modern slavery per 1,000 people' },
  'Forced labour': { quantity: 'forced labour per 1,000 people' },
  'Forced marriage': { quantity: 'forced marriage per 1,000 people' },
};

export const layouts: NonNullable<SourceModule['layouts']> = {
  'confirmed-elsewhere.csv': statements,
  'further-numbers.csv': statements,
  'by-region.csv': shareInParenthesis(
    grid({
      rows: { Region: 'place', Seen: 'look' },
      columns: {
        'People in forced labour': { quantity: 'people in forced labour' },
        'Forced labour per 1,000': rates['Forced labour'],
        'People in forced marriage (share of the world)': {
          quantity: 'people in forced marriage',
          parenthesis: {
            quantity: 'share of people in forced marriage',
            base: '22 million in forced marriage',
          },
        },
        'Forced marriage per 1,000': rates['Forced marriage'],
      },
      constant: { period: '2021' },
    }),
  ),
  '2018-regional-findings/per-1000-by-region.csv': grid({
    rows: { Region: 'place', Note: 'note' },
    columns: rates,
    constant: { period: '2016' },
  }),
  '2023-05-regional-findings/per-1000-by-region.csv': grid({
    rows: { Region: 'place' },
    columns: {
      'Forced labour': rates['Forced labour'],
      'Forced marriage': rates['Forced marriage'],
    },
    constant: { period: '2021' },
  }),
};
