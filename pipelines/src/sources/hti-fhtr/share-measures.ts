import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

const share = {
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'jurisdiction',
  unit: 'percent',
  stage: 'prosecuted',
} as const;

const choice: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'Shares follow what federal prosecutors choose to charge: cases with minors need no proof of force and are favored, labor trafficking is rarely charged.',
};
export const baseUnknown: ComponentSpec = {
  kind: 'definitional',
  direction: 'unknown',
  note: 'What is 100 percent is not on the page that was read.',
};
const online: ComponentSpec = {
  kind: 'nonresponse',
  direction: 'unknown',
  note: 'Only victims in court papers that say how they were recruited; how many that are was not on the pages read.',
};
/** Of shares whose base may or may not hold those of whom nothing is told. */
const untold: ComponentSpec = {
  kind: 'nonresponse',
  direction: 'unknown',
  note: 'Court papers need not say how a victim was recruited; whether such cases and victims are in the base was not on the pages read.',
};

/** Parts of cases, defendants and victims. */
export const shareMeasures: Readonly<Record<string, MeasureSpec>> = {
  'share-of-active-cases': {
    ...share,
    role: 'not-applicable',
    label: 'of federal human trafficking cases active in US courts, by kind of case and form',
    definition: 'The part of the cases active in the year that is of the kind or form named.',
    uncertainty: [choice],
  },
  'share-of-new-criminal-cases': {
    ...share,
    role: 'not-applicable',
    label: 'of federal criminal human trafficking cases filed, by form',
    definition: 'The part of the criminal cases filed in the year that is of the form named.',
    uncertainty: [choice],
  },
  'share-of-victims-in-new-cases': {
    ...share,
    stage: 'identified',
    role: 'victim',
    label: 'of victims in federal criminal human trafficking cases filed, by age',
    definition:
      'The part of the victims identified in the cases filed in the year that is of the age named.',
    uncertainty: [choice],
  },
  'share-of-identified-victims': {
    ...share,
    stage: 'identified',
    role: 'victim',
    label: 'of identified victims in federal human trafficking cases, by age and sex',
    definition:
      'The part of the identified victims that is of the age and sex named. Whether of active cases, of all years or of sex trafficking only is not on the page that was read.',
    uncertainty: [choice, baseUnknown],
  },
  'share-of-criminal-prosecutions-since-2000': {
    ...share,
    temporal: 'ever',
    role: 'not-applicable',
    label: 'of federal criminal prosecutions for human trafficking since 2000, by form',
    definition: 'The part of those prosecutions that is of the form named.',
    uncertainty: [choice],
  },
  'share-of-victims-since-2000': {
    ...share,
    temporal: 'ever',
    stage: 'identified',
    role: 'victim',
    label: 'of victims identified in federal criminal human trafficking cases since 2000, by age',
    definition: 'The part of those victims that is of the age named.',
    uncertainty: [choice],
  },
  'conviction-rate': {
    ...share,
    stage: 'convicted-case',
    role: 'defendant',
    label: 'of defendants in federal criminal human trafficking cases, those convicted',
    definition:
      'The part of the defendants, probably of those whose cases ended in the year, that was convicted.',
    uncertainty: [choice, baseUnknown],
  },
  'share-with-nonphysical-coercion': {
    ...share,
    role: 'not-applicable',
    label: 'of federal human trafficking cases, those with coercion that is not physical',
    definition:
      'The part of the cases in which victims were held by fraud, threats, withheld pay or papers and the like instead of violence.',
    uncertainty: [choice, baseUnknown],
  },
  'share-of-victims-recruited-online': {
    ...share,
    temporal: 'ever',
    stage: 'identified',
    role: 'victim',
    label: 'of victims in federal sex trafficking cases, those recruited online',
    definition:
      'The part of the victims identified in federal sex trafficking cases since 2000 that was recruited online. Two editions are quoted with 30 and with 55 percent; the base of the second was not on the page read.',
    credibility: {
      grade: '5',
      reason:
        'Two editions are quoted with 30 and with 55 percent, a contradiction that nobody explains, and neither report was read: not to be told as a fact.',
    },
    uncertainty: [choice, untold],
  },
  'share-of-online-recruitment-on-facebook': {
    ...share,
    stage: 'identified',
    role: 'victim',
    label:
      'of victims recruited online in active federal sex trafficking cases, those recruited on Facebook',
    definition:
      'Of the identified victims in active federal sex trafficking cases who were recruited online, the part that was recruited on Facebook. A small group; never a share of all victims.',
    uncertainty: [choice, online],
  },
  'share-of-active-cases-recruiting-online': {
    ...share,
    role: 'not-applicable',
    label: 'of active federal sex trafficking cases, those with recruitment by internet',
    definition:
      'The part of the active sex trafficking cases in which victims were recruited by internet.',
    uncertainty: [choice, untold],
  },
  'share-of-cases-soliciting-online': {
    ...share,
    role: 'not-applicable',
    label: 'of federal sex trafficking cases, those with solicitation by internet',
    definition:
      'Of the cases whose way of solicitation is known, the part by internet. The page does not tell recruiting of victims from advertising to buyers, so it is not to be put beside recruitment.',
    uncertainty: [
      choice,
      {
        kind: 'nonresponse',
        direction: 'unknown',
        note: 'Only cases whose way of solicitation is known; how many that are was not on the pages read.',
      },
    ],
  },
};
