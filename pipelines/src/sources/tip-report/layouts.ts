import { grid } from '../../layout/grid.ts';
import type { Layout } from '../../layout/layout.ts';
import { statements } from '../../layout/statements.ts';

/** A cell "5,682 (490)" is the total with its labor trafficking part. */
const withLaborPart = { parenthesis: { form: 'labor trafficking' } } as const;
const columns = {
  Prosecutions: { quantity: 'prosecutions', ...withLaborPart },
  Convictions: { quantity: 'convictions', ...withLaborPart },
  'New or Amended Legislation': { quantity: 'new or amended legislation' },
} as const;
const victims = {
  'Victims Identified': { quantity: 'victims identified', ...withLaborPart },
} as const;

const ofRegion = (place: string, rows: Readonly<Record<string, 'note'>> = {}): Layout =>
  grid({ rows: { Year: 'period', ...rows }, columns, constant: { place } });

/** The report prints a table of years for the world, and one beside the map of each region. */
export const layouts: Readonly<Record<string, Layout>> = {
  '2006-report/africa.csv': ofRegion('Africa'),
  '2006-report/east-asia-and-pacific.csv': ofRegion('East Asia and Pacific'),
  '2006-report/europe-and-eurasia.csv': ofRegion('Europe and Eurasia'),
  '2006-report/near-east.csv': ofRegion('Near East'),
  '2006-report/south-asia.csv': ofRegion('South Asia', { Footnote: 'note' }),
  '2006-report/western-hemisphere.csv': ofRegion('Western Hemisphere'),
  '2008-report/global-law-enforcement-data.csv': ofRegion('World'),
  '2017-report/law-enforcement-data-2016.csv': grid({
    rows: { Region: 'place', Note: 'note' },
    columns: { Prosecutions: columns.Prosecutions, Convictions: columns.Convictions, ...victims },
    constant: { period: '2016' },
  }),
  '2024-report/global-law-enforcement-data.csv': grid({
    rows: { Year: 'period' },
    columns: { ...columns, ...victims },
    constant: { place: 'World' },
  }),
  '2025-report/global-law-enforcement-data.csv': grid({
    rows: { Region: 'place', Year: 'period' },
    columns: { ...columns, ...victims },
  }),
  '2025-report/earlier-years.csv': grid({
    rows: { Year: 'period' },
    columns: { Prosecutions: columns.Prosecutions, Convictions: columns.Convictions, ...victims },
    constant: { place: 'World' },
  }),
  'further-numbers.csv': statements,
};
