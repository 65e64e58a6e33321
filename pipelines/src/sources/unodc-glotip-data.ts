import { defineSource } from '../source/source-module.ts';
import { breaks } from './unodc-glotip-data/breaks.ts';
import { justiceCorrections } from './unodc-glotip-data/justice-corrections.ts';
import { forms, groups, quantities, segments } from './unodc-glotip-data/labels.ts';
import { layouts } from './unodc-glotip-data/layouts.ts';
import { measures } from './unodc-glotip-data/measures.ts';
import { cellNotes } from './unodc-glotip-data/notes-on-cells.ts';
import { meaningNotes } from './unodc-glotip-data/notes-on-meaning.ts';
import { victimCorrections } from './unodc-glotip-data/victim-corrections.ts';

/** UNODC’s country data on trafficking in persons, in two editions of the portal’s file. */
export const unodcGlotipData = defineSource({
  id: 'unodc-glotip-data',
  description:
    'Country answers to the questionnaire of UNODC, with other official figures that it collects: victims detected, offences, and persons in contact with police, prosecuted and convicted, a year and a country at a time. We hold the rows of the United States and of the United Kingdom.',
  blindSpots:
    'Nobody who was not detected and officially reported. The numbers show how much a state detects and reports, not how many victims there are. Countries that send nothing are missing and their number changes: a victim total stands for 59 countries in 2007, 139 in 2017 and 128 in 2020 (our count in the file of May 2023). Cells below five are hidden.',
  reliability: {
    grade: 'C',
    reason:
      'Official answers under a stated definition, but single cells and totals are wrong or shifted, and the file is mended without a word.',
  },
  credibility: {
    grade: '2',
    reason:
      'The publisher’s own file, read as a copy in a public repository; what could be compared with other publications mostly agrees.',
  },
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'under',
      statedBy: 'source',
      note: 'Only what authorities detected and reported to UNODC; its metadata say not to read it as prevalence.',
    },
    {
      kind: 'definitional',
      direction: 'either',
      note: 'Each state answers by its own law and records; the columns need not hold what their headings say.',
    },
    {
      kind: 'revision',
      direction: 'either',
      note: 'The edition of April 2025 replaced cells of the edition of May 2023 without a remark; others still contradict their own parts.',
    },
  ],
  measures,
  segments,
  quantities,
  forms,
  groups,
  layouts,
  /** Counts that happen to end in zeros: the rows that they belong to add up to the last digit, or are printed to it. */
  readAs: { '1,600': 'exactly 1,600', '7,600': 'exactly 7,600', '12,700': 'exactly 12,700' },
  figureNotes: [...cellNotes, ...meaningNotes],
  breaks,
  corrections: [...victimCorrections, ...justiceCorrections],
});
