import { defineSource } from '../source/source-module.ts';
import { breaks } from './nhth/breaks.ts';
import { corrections } from './nhth/corrections.ts';
import { figureNotes } from './nhth/figure-notes.ts';
import { bases, forms, groups, quantities, segments } from './nhth/labels.ts';
import { layouts } from './nhth/layouts.ts';
import { measures } from './nhth/measures.ts';

export const nhth = defineSource({
  id: 'nhth',
  description:
    'The toll-free hotline that the US government funds for people in trafficking situations and those who notice them (until 2016 the National Human Trafficking Resource Center). Polaris ran it from December 2007 to September 2025 and published what it heard: single contacts (signals), potential trafficking situations (cases) and the potential victims mentioned in them. One case may hold several victims and several signals. Calendar years come from the operator, US fiscal years from the government; the two are not the same numbers. Some publications add the BeFree textline or cases overseas; those are measures of their own.',
  blindSpots:
    'What nobody reported. People contact the hotline of their own accord, so the numbers follow publicity, trust and language as well as trafficking; labor trafficking and some communities are reported less. No police or court has confirmed a case. Fields that nobody needed for help stay empty. The counts are no measure of prevalence and, says the operator, no survey.',
  reliability: {
    grade: 'B',
    reason:
      'The funded national hotline over many years, with its limits stated by itself; but reports are unverified, scopes change between publications and revisions come without an explanation.',
  },
  credibility: {
    grade: '2',
    reason: 'As the operator or its funder published it, or as others quote them.',
  },
  cadenceMonths: 12,
  uncertainty: [],
  measures,
  segments,
  quantities,
  forms,
  groups,
  bases,
  layouts,
  figureNotes,
  breaks,
  corrections,
});
