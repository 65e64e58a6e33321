import { statements } from '../layout/statements.ts';
import { defineSource } from '../source/source-module.ts';
import { estimateMeasures } from './mse-national/estimate-measures.ts';
import { figureNotes } from './mse-national/figure-notes.ts';
import { groups } from './mse-national/groups.ts';
import { listMeasures } from './mse-national/list-measures.ts';
import { posteriorIntervals } from './mse-national/posterior-intervals.ts';
import { segments } from './mse-national/segments.ts';

export const mseNational = defineSource({
  id: 'mse-national',
  description:
    'Multiple systems estimates of victims in single countries and two US places: how many people stand on several agencies’ lists at once, and how many must then stand on none. Official studies of the United Kingdom, the Netherlands, Australia, Serbia and Romania, and the models that statisticians have since fitted to the public lists of five places.',
  blindSpots:
    'The part that nobody listed is inferred from the overlaps, which are few; the model that turns them into a number is a choice. People beyond the reach of every list stay out. Records must be matched without error. Most studies were read in summaries; periods, lists and definitions differ from study to study, so that no two places compare.',
  reliability: {
    grade: 'C',
    reason:
      'Published studies with public lists that others refitted; whether the method can carry such numbers is disputed, and the refits differ by factors.',
  },
  credibility: {
    grade: '3',
    reason:
      'Read at the publisher, in the authors’ own code or as others quote it; other models of the same lists give other numbers.',
  },
  uncertainty: [],
  measures: { ...listMeasures, ...estimateMeasures },
  segments,
  places: {
    'us-la-greater-new-orleans': {
      label: 'Greater New Orleans',
      kind: 'locality',
      within: ['us-la', 'us', 'world'],
      definition: 'Greater New Orleans as the study draws it.',
    },
    'us-western-site': {
      label: 'a site in the western United States',
      kind: 'locality',
      within: ['us', 'world'],
      definition: 'One place in the western United States that the study does not name.',
    },
  },
  quantities: {
    'modern slavery victims estimated': 'modern-slavery-victims-estimated',
    'trafficking victims estimated': 'trafficking-victims-estimated',
    'trafficking victims estimated per year': 'trafficking-victims-estimated-per-year',
    'trafficking victims estimated per 100,000': 'trafficking-victims-estimated-per-100000',
    'trafficking victims detected per year': 'trafficking-victims-detected-per-year',
    'share of estimated victims detected': 'share-of-estimated-victims-detected',
    'estimated victims per registered victim': 'estimated-victims-per-registered-victim',
    'undetected victims per detected victim': 'undetected-victims-per-detected-victim',
    'known victims on the lists': 'known-victims-on-the-lists',
    'simulations whose interval held the true number': {
      measure: 'interval-coverage',
      base: '500 data sets simulated from a model of the five UK lists',
    },
  },
  forms: { 'sexual exploitation': 'sexual-exploitation' },
  groups,
  placeLabels: {
    'Greater New Orleans': 'us-la-greater-new-orleans',
    'a site in the western US': 'us-western-site',
  },
  bases: {
    inhabitants: 'people living there',
    'detected victims': {
      text: 'detected victims on the lists',
      figure: 'mse-national/known-victims-on-the-lists/au/20150701--20170630',
    },
  },
  layouts: {
    'confidence-intervals.csv': statements,
    'posterior-intervals.csv': posteriorIntervals,
    'observed.csv': statements,
  },
  readAs: {
    '12188.27 (95% CrI 10652.41–13946.75)': '12,188 (95% CrI 10,652–13,947)',
    'not available': 'not found',
  },
  figureNotes,
});
