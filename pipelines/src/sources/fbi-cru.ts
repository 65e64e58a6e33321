import { grid } from '../layout/grid.ts';
import { defineSource } from '../source/source-module.ts';
import { arrestedOnSuspicion, openedOnSuspicion } from '../source/suspicion.ts';

const unit = {
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'jurisdiction',
} as const;
const who =
  'Only adult victims, and foreign children: sex trafficking of domestic children is counted under the Innocence Lost initiative.';

export const fbiCru = defineSource({
  id: 'fbi-cru',
  description:
    'Human trafficking work of the Civil Rights Unit of the FBI by fiscal year, from the Attorney General’s report to Congress on FY2012. Cases of adults, and of minors who are foreign nationals.',
  blindSpots:
    'Domestic sex trafficking of children is counted elsewhere, and so are the cases of other agencies. Nothing after FY2012 was found in this form.',
  reliability: {
    grade: 'B',
    reason:
      'The agency’s own counts in an official report to Congress; how cases are classed was not read.',
  },
  credibility: { grade: '2', reason: 'Read in a copy of the report on a document-sharing site.' },
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'under',
      note: 'One unit of one agency; trafficking that it did not investigate is not in it.',
    },
    {
      kind: 'processing',
      direction: 'unknown',
      note: 'Read in a copy of the report that somebody posted.',
    },
  ],
  measures: {
    'investigations-opened': {
      ...unit,
      label: 'human trafficking investigations opened by the FBI’s Civil Rights Unit',
      definition: `Investigations opened in the fiscal year. ${who}`,
      unit: 'investigations',
      stage: 'suspected',
      role: 'not-applicable',
      uncertainty: [openedOnSuspicion],
    },
    arrests: {
      ...unit,
      label: 'human trafficking arrests of the FBI’s Civil Rights Unit',
      definition: `Arrests of the fiscal year. ${who}`,
      unit: 'arrests',
      stage: 'suspected',
      role: 'suspect',
      uncertainty: [arrestedOnSuspicion],
    },
    indictments: {
      ...unit,
      label: 'indictments in human trafficking cases of the FBI’s Civil Rights Unit',
      definition: `Indictments of the fiscal year. ${who}`,
      unit: 'indictments',
      stage: 'prosecuted',
      role: 'defendant',
    },
    convictions: {
      ...unit,
      label: 'convictions in human trafficking cases of the FBI’s Civil Rights Unit',
      definition: `Convictions of the fiscal year; the cases may be of earlier years. ${who}`,
      unit: 'convictions',
      stage: 'convicted-case',
      role: 'convicted-person',
    },
  },
  layouts: {
    'civil-rights-unit.csv': grid({
      rows: { 'Fiscal year': 'period' },
      columns: {
        'Investigations opened': { quantity: 'investigations opened' },
        Arrests: { quantity: 'arrests' },
        Indictments: { quantity: 'indictments' },
        Convictions: { quantity: 'convictions' },
      },
      constant: { place: 'United States' },
    }),
  },
  quantities: {
    'investigations opened': 'investigations-opened',
    arrests: 'arrests',
    indictments: 'indictments',
    convictions: 'convictions',
  },
});
