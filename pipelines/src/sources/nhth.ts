import { defineSource } from '../source/source-module.ts';
import { breaks } from './nhth/breaks.ts';
import { caseMeasures } from './nhth/case-measures.ts';
import { contactMeasures } from './nhth/contact-measures.ts';
import { lateCorrections } from './nhth/corrections-from-2017.ts';
import { earlyCorrections } from './nhth/corrections-to-2016.ts';
import { bases, forms, groups, quantities } from './nhth/labels.ts';
import { layouts } from './nhth/layouts.ts';
import { middleNotes } from './nhth/notes-2017-to-2020.ts';
import { lateNotes } from './nhth/notes-from-2021.ts';
import { runningNotes } from './nhth/notes-on-running-totals.ts';
import { shareNotes } from './nhth/notes-on-shares.ts';
import { earlyNotes } from './nhth/notes-to-2016.ts';
import { peopleMeasures } from './nhth/people-measures.ts';
import { segments } from './nhth/segments.ts';
import { shareMeasures } from './nhth/share-measures.ts';

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
  measures: { ...contactMeasures, ...caseMeasures, ...peopleMeasures, ...shareMeasures },
  segments,
  quantities,
  forms,
  groups,
  bases,
  layouts,
  figureNotes: [...earlyNotes, ...middleNotes, ...lateNotes, ...runningNotes, ...shareNotes],
  breaks,
  corrections: [...earlyCorrections, ...lateCorrections],
});
