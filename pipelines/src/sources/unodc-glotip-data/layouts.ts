import { grid } from '../../layout/grid.ts';
import type { SourceModule } from '../../source/source-module.ts';
import { convicted, detected } from './labels.ts';

const us = { place: 'United States' };

const persons = {
  'Persons brought into formal contact': { quantity: 'Persons brought into formal contact' },
  'Persons prosecuted': { quantity: 'Persons prosecuted' },
  'Persons convicted': { quantity: convicted },
};

const sexual = { form: 'Sexual exploitation' };

const labour = { form: 'Forced labour' };

const other = { form: 'Other forms of exploitation' };

const byFormSexAge = grid({
  rows: { 'Form of exploitation': 'form', 'Sex / age': 'group' },
  columns: 'period',
  constant: { quantity: detected, ...us },
});

export const layouts: NonNullable<SourceModule['layouts']> = {
  'us-detected-victims-by-age.csv': grid({
    rows: { Year: 'period' },
    columns: {
      Total: {},
      '0 to 17 years': { group: '0 to 17 years' },
      '18 years or over': { group: '18 years or over' },
    },
    constant: { quantity: detected, ...us },
  }),
  'us-detected-victims-by-form.csv': grid({
    rows: { Year: 'period' },
    columns: {
      'Sexual exploitation': sexual,
      'Forced labour': labour,
      'Other forms of exploitation': other,
    },
    constant: { quantity: detected, ...us },
  }),
  'us-detected-victims-by-form-sex-age.csv': byFormSexAge,
  'us-detected-victims-by-citizenship.csv': grid({
    rows: { Citizenship: 'group' },
    columns: 'period',
    constant: { quantity: detected, ...us },
  }),
  'us-offences-and-persons.csv': grid({
    rows: { Year: 'period' },
    columns: {
      'Offences of trafficking in persons': { quantity: 'Offences of trafficking in persons' },
      ...persons,
    },
    constant: us,
  }),
  'us-persons.csv': grid({ rows: { Year: 'period' }, columns: persons, constant: us }),
  '2023-05-30-data-file/us-persons-convicted-by-form.csv': grid({
    rows: { Year: 'period' },
    columns: {
      'Sexual exploitation': sexual,
      'Forced labour': labour,
      'Other forms of exploitation': other,
    },
    constant: { quantity: convicted, ...us },
  }),
  '2025-04-14-data-file/us-persons-convicted-by-form.csv': grid({
    rows: { Year: 'period' },
    columns: { 'Sexual exploitation': sexual, 'Forced labour': labour },
    constant: { quantity: convicted, ...us },
  }),
  'gb-detected-victims.csv': grid({
    rows: { Year: 'period' },
    columns: { Total: {} },
    constant: { quantity: detected, place: 'United Kingdom' },
  }),
};
