import type { FigureNote } from '../../source/source-module.ts';

export const peopleInTrafficking: FigureNote = {
  figure: 'darkfigure/people-in-trafficking/us/undated',
  unanswered: {
    question: 'How many people are trafficked in the United States?',
    why: 'Nobody counts what stays hidden. The Department of Homeland Security says that no reliable estimate exists, and the researchers of Congress say that comprehensive data on how often it happens are not available. Registers, hotline and courts see only what reaches them; the models that name a number rest on other countries’ surveys or on assumed rates.',
    needed: [
      'Repeated estimates from overlapping lists or surveys in a sample of places, with intervals that include the choice of model.',
      'One definition and a shared identifier that protects people, so that agencies’ lists can be joined.',
      'Surveys that reach workers and young people who are kept from contact.',
    ],
    nearest: [
      {
        figure: 'gsi/people-in-modern-slavery-2023-edition/us/2021',
        why: 'A risk model’s share of a regional total, of forced labour and forced marriage together; no interval was found.',
      },
      {
        figure: 'nhth/cases-identified/us/2023',
        why: 'Potential situations that reached a hotline: a floor of what is reported, not of what happens.',
      },
      {
        figure: 'ut-texas-2016/victims-estimated/us-tx/2016',
        why: 'One state, groups at risk times assumed rates.',
      },
      {
        figure: 'rti-sacramento-2022/victims-estimated/us-ca-sacramento-county/2015-2020',
        why: 'One county, sex trafficking at any time in six years, one model.',
      },
      {
        figure: 'uc-ohio-2019/known-victims/us-oh/2014-2016',
        why: 'Known minors and young adults in one state’s records: a floor.',
      },
      {
        figure: 'state-inflow-estimate/people-trafficked-in-per-year/us/undated/foreign',
        why: 'An old government number of people brought in each year, without a method; leaves out victims from within.',
      },
      {
        figure: 'unh-stransky-2008/range-of-published-estimates/us/undated/minor',
        why: 'The span of others’ estimates for juveniles: it shows that nobody knew.',
      },
    ],
  },
};
