import { statements } from '../layout/statements.ts';
import { defineSource } from '../source/source-module.ts';
import { countMeasures } from './hti-fhtr/count-measures.ts';
import { figureNotes } from './hti-fhtr/figure-notes.ts';
import { recruitmentMeasures } from './hti-fhtr/recruitment-measures.ts';
import { shareMeasures } from './hti-fhtr/share-measures.ts';

export const htiFhtr = defineSource({
  id: 'hti-fhtr',
  description:
    'Federal Human Trafficking Report of the Human Trafficking Institute: federal criminal and civil trafficking cases counted from court records, by calendar year and since 2000. Another count than that of the Department of Justice and, with its wider statutes, that of the Bureau of Justice Statistics.',
  blindSpots:
    'Federal cases only: no state prosecutions, and no case that was never brought. The institute says itself that the report is no measure of prevalence. Mostly read in retellings; the editions of 2017 and 2019, and the tables on gangs, drugs as coercion, solicitation and relationship, were not found.',
  reliability: {
    grade: 'B',
    reason:
      'A stated method on public court records, repeated every year; revisions are shown without a reason in what was read.',
  },
  credibility: { grade: '2', reason: 'As the report or its release is quoted.' },
  cadenceMonths: 12,
  uncertainty: [
    {
      kind: 'measurement',
      direction: 'either',
      note: 'Cases are found and coded by readers of court papers, which tell only what the case needs.',
    },
  ],
  measures: { ...countMeasures, ...shareMeasures, ...recruitmentMeasures },
  segments: {
    'criminal-cases': { label: 'criminal cases', definition: 'Criminal prosecutions.' },
    'civil-suits': { label: 'civil suits', definition: 'Suits of victims for damages.' },
    'legal-entities': {
      label: 'legal entities',
      definition: 'Companies and other legal entities among the defendants.',
    },
  },
  quantities: {
    'active cases, criminal and civil': 'active-cases',
    'active cases': 'active-cases',
    'share of active cases, criminal and civil': 'share-of-active-cases',
    'share of active criminal cases': {
      measure: 'share-of-active-cases',
      segments: ['criminal-cases'],
    },
    'criminal prosecutions since 2000': 'criminal-prosecutions-since-2000',
    'share of criminal prosecutions since 2000': 'share-of-criminal-prosecutions-since-2000',
    'defendants since 2000': 'defendants-since-2000',
    'defendants convicted since 2000': 'defendants-convicted-since-2000',
    'victims identified since 2000': 'victims-identified-since-2000',
    'share of victims identified since 2000': 'share-of-victims-since-2000',
    'share of cases with coercion that is not physical': 'share-with-nonphysical-coercion',
    'share of identified victims': 'share-of-identified-victims',
    'new criminal cases': 'new-criminal-cases',
    'share of new criminal cases': 'share-of-new-criminal-cases',
    'victims in new criminal cases': 'victims-in-new-cases',
    'share of victims in new criminal cases': 'share-of-victims-in-new-cases',
    'share of victims recruited online': 'share-of-victims-recruited-online',
    'share of online recruitment that was on Facebook': 'share-of-online-recruitment-on-facebook',
    'share of active cases with recruitment by internet': 'share-of-active-cases-recruiting-online',
    'share of cases with solicitation by internet': 'share-of-cases-soliciting-online',
    'defendants convicted': 'defendants-convicted',
    'conviction rate': 'conviction-rate',
  },
  forms: { 'sex trafficking': 'sexual-exploitation', 'labor trafficking': 'forced-labour' },
  groups: {
    'criminal cases': { segments: ['criminal-cases'] },
    'civil suits': { segments: ['civil-suits'] },
    'legal entities': { segments: ['legal-entities'] },
    children: { age: 'minor' },
    adults: { age: 'adult' },
    women: { age: 'adult', sex: 'female' },
    girls: { age: 'minor', sex: 'female' },
    men: { age: 'adult', sex: 'male' },
    boys: { age: 'minor', sex: 'male' },
  },
  bases: {
    '771 active cases in 2018': {
      text: '771 active criminal and civil cases in 2018',
      figure: 'hti-fhtr/active-cases/us/2018',
    },
    '579 active criminal cases in 2020': {
      text: '579 active criminal cases in 2020',
      figure: 'hti-fhtr/active-cases/us/2020/criminal-cases',
    },
    '2,093 criminal prosecutions since 2000': {
      text: '2,093 criminal prosecutions since 2000',
      figure: 'hti-fhtr/criminal-prosecutions-since-2000/us/2000-2020',
    },
    '4,824 victims identified in federal criminal cases since 2000': {
      text: '4,824 victims identified in federal criminal cases since 2000',
      figure: 'hti-fhtr/victims-identified-since-2000/us/2000-2020',
    },
    'victims in criminal cases filed in 2021 (nearly 450)': {
      text: 'victims in criminal cases filed in 2021 (nearly 450)',
      figure: 'hti-fhtr/victims-in-new-cases/us/2021',
    },
  },
  layouts: { 'confirmed-elsewhere.csv': statements },
  figureNotes,
  corrections: [
    {
      id: 'correction/hti-fhtr-facebook-share-of-all-victims',
      what: 'Headlines on the report of 2020 tell the 59 percent recruited on Facebook as a share of the victims of sex trafficking in the United States.',
      instead:
        '59 percent of the identified victims in active federal sex trafficking cases who were recruited online: a small group.',
      basis: 'other-source',
      figures: ['hti-fhtr/share-of-online-recruitment-on-facebook/us/2020/sexual-exploitation'],
      expect: [
        {
          publication: 'hti-fhtr/2021-06-2020-report',
          figure: 'hti-fhtr/share-of-online-recruitment-on-facebook/us/2020/sexual-exploitation',
          text: '59%',
        },
      ],
      seenAt:
        'https://www.dailymail.co.uk/news/article-9672795/Over-half-sex-trafficking-victims-U-S-year-recruited-Facebook-report-reveals.html',
    },
  ],
});
