import { grid } from '../../layout/grid.ts';
import type { Layout } from '../../layout/layout.ts';
import { statements } from '../../layout/statements.ts';

const inUs = { place: 'United States' } as const;

export const layouts: Readonly<Record<string, Layout>> = {
  'confirmed-elsewhere.csv': statements,
  'hotline-statistics-page/calls-by-year.csv': grid({
    rows: { Year: 'period', Seen: 'look' },
    columns: { Calls: { quantity: 'calls received' } },
    constant: inUs,
  }),
  '2017-01-2016-statistics-report/cases-by-year.csv': grid({
    rows: { Year: 'period' },
    columns: { Cases: { quantity: 'cases identified, all Polaris-operated hotlines' } },
    constant: inUs,
  }),
  '2017-01-2016-statistics-report/survivors-by-year.csv': grid({
    rows: { Year: 'period', Seen: 'look' },
    columns: { 'Unique survivors': { quantity: 'survivors who made contact' } },
    constant: inUs,
  }),
  '2018-07-30-hhs-full-force/fiscal-years.csv': grid({
    rows: { 'Fiscal years': 'period' },
    columns: {
      'Potential cases': { quantity: 'cases identified' },
      'Calls from victims': { quantity: 'calls from victims and survivors' },
    },
    constant: inUs,
  }),
  '2015-02-2014-statistics-report/cases-by-type.csv': grid({
    rows: { 'Type of trafficking': 'form', Seen: 'look', Note: 'note' },
    columns: { Cases: { quantity: 'cases identified' } },
    constant: { ...inUs, period: '2014' },
  }),
  '2016-12-31-statistics-page/cases-by-type.csv': grid({
    rows: { 'Type of trafficking': 'form', Seen: 'look' },
    columns: { Cases: { quantity: 'cases identified' } },
    constant: { ...inUs, period: '2016' },
  }),
  '2018-2017-statistics-page/cases-and-victims-by-type.csv': grid({
    rows: { 'Type of trafficking': 'form' },
    columns: {
      Cases: { quantity: 'cases identified' },
      Victims: { quantity: 'victims identified' },
    },
    constant: { ...inUs, period: '2017' },
  }),
  '2019-07-2018-statistics/victims-by-gender-and-age.csv': grid({
    rows: { 'Gender or age': 'group' },
    columns: { Victims: { quantity: 'victims identified' } },
    constant: { ...inUs, period: '2018' },
  }),
  '2019-data-report/cases-by-year.csv': grid({
    rows: { Year: 'period', Seen: 'look' },
    columns: { Cases: { quantity: 'cases identified' } },
    constant: inUs,
  }),
};
