import { grid } from '../../layout/grid.ts';
import type { Layout } from '../../layout/layout.ts';

export const layouts: Readonly<Record<string, Layout>> = {
  'new-clients-by-age.csv': grid({
    rows: { Age: 'group' },
    columns: {
      'New clients': { quantity: 'new clients' },
      'Share of new clients': {
        quantity: 'share of new clients',
        base: '13,631 new clients in fiscal year 2024',
      },
    },
    constant: { place: 'United States', period: 'FY2024' },
  }),
};
