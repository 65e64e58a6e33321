import type { MeasureSpec } from '../../source/source-module.ts';
import { asIloTrafficking } from '../ilo/not-trafficking.ts';
import { leftOutOnBothSides, modelled, money, ofShares, yearOf2014 } from './profit-model.ts';

const average = { ...money, uncertainty: [...modelled, ...ofShares] } as const;

/** Profits of a year for each person. */
export const averageMeasures: Readonly<Record<string, MeasureSpec>> = {
  'profits-per-victim-after-inflation': {
    ...average,
    label:
      'of illegal profits a year per person in forced labour in the private economy, the 2014 edition in the prices of the 2024 edition',
    definition:
      'The yearly profit per person of the 2014 edition as the 2024 edition restates it after inflation. It stands at 2012, as the total of 2014 does here.',
  },
  'profits-per-victim': {
    ...average,
    label: 'of illegal profits a year per person in forced labour in the private economy',
    definition: `The modelled yearly profit divided by the estimated number of people in forced labour in the private economy. ${yearOf2014}`,
  },
  'profits-per-victim-of-form': {
    ...average,
    label: 'of illegal profits a year per person in the named form of forced labour',
    definition: `The modelled yearly profit of one form of forced labour divided by the estimated number of people in it. An average of its own: it may lie above the average of all forms. ${yearOf2014}`,
  },
  'profits-per-trafficked-victim': {
    ...money,
    label: 'of illegal profits a year per person trafficked into forced labour',
    definition:
      'The modelled yearly profit from trafficked people of the 2005 edition divided by their estimated number.',
    uncertainty: [...modelled, leftOutOnBothSides, asIloTrafficking],
  },
};
