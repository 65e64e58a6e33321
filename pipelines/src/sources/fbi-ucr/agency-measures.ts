import type { MeasureSpec } from '../../source/source-module.ts';
import { openedOnSuspicion } from '../../source/suspicion.ts';
import { known } from './crime-measures.ts';

const relayed: Pick<MeasureSpec, 'uncertainty'> = {
  uncertainty: [
    {
      kind: 'processing',
      direction: 'unknown',
      note: 'Told by others than the FBI; which states are meant, and from when in the year, was not in the parts read.',
    },
  ],
};

/** Who can report and does, and the open cases of the FBI itself. */
export const agencyMeasures: Readonly<Record<string, MeasureSpec>> = {
  'pending-fbi-cases': {
    ...known,
    label: 'pending human trafficking cases of the FBI itself',
    definition:
      'Trafficking cases that the FBI itself was working on at the date, as a spokesperson put it; not crime reports of other agencies.',
    unit: 'cases',
    stage: 'suspected',
    frame: 'unspecified',
    temporal: 'stock-at',
    credibility: { grade: '2', reason: 'A spokesperson of the FBI, quoted by the press.' },
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        note: 'One agency’s open cases; all others, and trafficking that nobody investigates, are not in it.',
      },
      openedOnSuspicion,
    ],
  },
  'agencies-reporting-any-crime': {
    ...known,
    label: 'agencies that sent crime data to the FBI',
    definition:
      'Police agencies that sent any crime data in the year, whether or not they can report trafficking.',
    unit: 'agencies',
    stage: 'not-applicable',
    frame: 'unspecified',
    exploitation: 'none',
    uncertainty: [
      {
        kind: 'processing',
        direction: 'unknown',
        note: 'Told by others than the FBI; what an agency has to send to be counted was not in the part read.',
      },
    ],
  },
  'states-able-to-report': {
    ...known,
    label: 'state crime-reporting programmes able to report human trafficking to the FBI',
    definition:
      'States whose crime reporting could take human trafficking offenses in the year. Able is not the same as doing: some of them report none.',
    unit: 'agencies',
    stage: 'not-applicable',
    ...relayed,
  },
  'states-without-data': {
    ...known,
    label:
      'state crime-reporting programmes without human trafficking data in the FBI’s yearly table',
    definition: 'States of which the yearly table has no human trafficking data.',
    unit: 'agencies',
    stage: 'not-applicable',
    ...relayed,
  },
};
