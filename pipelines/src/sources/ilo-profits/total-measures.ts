import type { MeasureSpec } from '../../source/source-module.ts';
import { asIloTrafficking } from '../ilo/not-trafficking.ts';
import { leftOut, modelled, money, ofShares, yearOf2014 } from './profit-model.ts';

/** Profits of a year from all people, what part of them a form or region has, and how they rose. */
export const totalMeasures: Readonly<Record<string, MeasureSpec>> = {
  'profits-annual': {
    ...money,
    label: 'of illegal profits a year from forced labour in the private economy',
    definition: `What those who use forced labour in the private economy are modelled to gain in a year: an assumed profit per person times the estimated number of people. State-imposed forced labour is left out, and so are recruitment fees and evaded taxes in the 2024 edition. Not the turnover of human trafficking. ${yearOf2014}`,
  },
  'profits-annual-after-inflation': {
    ...money,
    label:
      'of illegal profits a year from forced labour in the private economy, the 2014 edition in the prices of the 2024 edition',
    definition:
      'The total of the 2014 edition as the 2024 edition restates it after inflation, to set it beside its own. Not the number that was published in 2014; its parts were not restated on the pages read. It stands at 2012, as the total of 2014 does here.',
  },
  'profits-from-trafficked-annual': {
    ...money,
    label: 'of illegal profits a year from people trafficked into forced labour',
    definition:
      'The part of the yearly profits of the 2005 edition that is laid to the 2.45 million people who had come into forced labour by trafficking. Later editions have no such part.',
    uncertainty: [...modelled, leftOut, asIloTrafficking],
  },
  'profits-rise': {
    ...money,
    label: 'in added illegal profits a year from forced labour against the edition before',
    definition:
      'The difference that the 2024 edition states between its own total (2021) and that of the 2014 edition, after inflation. The number of people behind the two totals was estimated by different methods.',
    uncertainty: [
      ...modelled,
      ...ofShares,
      {
        kind: 'model',
        direction: 'either',
        note: 'A difference of two editions whose victim estimates rest on different methods; only inflation was taken out.',
      },
    ],
  },
  'profits-rise-percent': {
    ...money,
    unit: 'percent-change',
    label: 'in illegal profits a year from forced labour since the edition before',
    definition:
      'The rise that the 2024 edition states between the total of the 2014 edition, after inflation, and its own (2021).',
    uncertainty: [
      ...modelled,
      ...ofShares,
      {
        kind: 'model',
        direction: 'either',
        note: 'A change between two editions whose victim estimates rest on different methods; only inflation was taken out.',
      },
    ],
  },
  'share-of-profits': {
    ...money,
    unit: 'percent',
    label: 'of the yearly illegal profits from forced labour in the world',
    definition:
      'The part of the world’s modelled profits from forced labour in the private economy that the named form or region makes up.',
    uncertainty: [...modelled, ...ofShares],
  },
};
