import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { choice, share } from './share-measures.ts';

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

/** Recruitment and solicitation by internet. */
export const recruitmentMeasures: Readonly<Record<string, MeasureSpec>> = {
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
