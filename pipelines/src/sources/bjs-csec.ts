import { defineSource } from '../source/source-module.ts';

const federal = {
  frame: 'us-federal-statutes',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'jurisdiction',
  exploitation: 'child-sexual-exploitation',
} as const;

export const bjsCsec = defineSource({
  id: 'bjs-csec',
  description:
    'Two reports of the Bureau of Justice Statistics on people suspected of and charged with sexual exploitation of children in the federal justice system, by fiscal year. Most of the offenses are about child sexual abuse material; a related crime, not a count of trafficking.',
  blindSpots:
    'Federal cases only, by lead charge. How many of the people are traffickers is not in the parts that were read, which are the openings of the reports.',
  reliability: {
    grade: 'A',
    reason: 'A statistical agency, one documented data source; what it groups together is stated.',
  },
  credibility: {
    grade: '2',
    reason: 'Read on the publisher’s own page or in a copy of the report.',
  },
  uncertainty: [
    {
      kind: 'definitional',
      direction: 'over',
      note: 'Read as trafficking the numbers are far too high: mostly statutes on child sexual abuse material.',
    },
    {
      kind: 'coverage',
      direction: 'under',
      note: 'Only people whom federal authorities came to suspect.',
    },
  ],
  measures: {
    'suspects-referred': {
      ...federal,
      label: 'suspects referred to US attorneys for commercial sexual exploitation of children',
      definition:
        'Suspects referred to US attorneys in the fiscal year under the statutes that the report of 2004–2013 groups as commercial sexual exploitation of children.',
      unit: 'suspects',
      stage: 'suspected',
      role: 'suspect',
    },
    'defendants-in-cases-filed': {
      ...federal,
      label: 'defendants in federal cases filed on commercial sexual exploitation of children',
      definition:
        'Defendants in cases filed in US district court in the fiscal year under the same statutes.',
      unit: 'defendants',
      stage: 'prosecuted',
      role: 'defendant',
    },
    'suspects-referred-2006-report': {
      ...federal,
      label: 'suspects referred to US attorneys for child sex exploitation',
      definition:
        'Suspects in matters of child sexual abuse material, sex abuse and sex transportation in the fiscal year, by the grouping of the report on 2006, which is another than that of the later report.',
      unit: 'suspects',
      stage: 'suspected',
      role: 'suspect',
    },
  },
  quantities: {
    'suspects referred to US attorneys': 'suspects-referred',
    'defendants in cases filed': 'defendants-in-cases-filed',
    'suspects referred for child sex exploitation': 'suspects-referred-2006-report',
  },
  figureNotes: [
    {
      figure: 'bjs-csec/suspects-referred-2006-report/us/fy2006',
      notes: [
        'The remark of the report on race and citizenship is about this base, mostly suspects in matters of child sexual abuse material; it says nothing of traffickers.',
      ],
    },
  ],
});
