import type { FigureNote } from '../../source/source-module.ts';

export const shareOfVictimsIdentified: FigureNote = {
  figure: 'darkfigure/share-of-victims-identified/world/undated',
  unanswered: {
    question: 'What share of the world’s trafficking victims is ever identified or rescued?',
    why: 'No sound worldwide estimate of undetected victims exists, says the UN office that collects the detected ones. The 1 percent that circulates was spoken by officials about 2012 without a method. A count of a year divided by a modelled stock follows whichever model is chosen; and identified is not rescued.',
    needed: [
      'National estimates of the undetected by overlapping lists, with the spread over models, in many countries.',
      'Numerator and denominator with one definition and one period.',
      'What happened to those identified: a count of people who are free, not of decisions.',
    ],
    nearest: [
      {
        figure: 'rti-sacramento-2022/share-of-victims-identified/us-ca-sacramento-county/2015-2020',
        why: 'One county and one model: about a tenth of estimated victims stand on any list.',
      },
      {
        figure: 'ilo-gems/people-in-forced-labour/world/2021',
        why: 'A modelled stock of forced labour: a wider thing than trafficking, at one time.',
      },
      {
        figure: 'tip-report/victims-identified/world/2023',
        why: 'What governments told of a year’s identifications: a flow, not out of that stock.',
      },
      {
        figure: 'unodc-mse/undetected-victims/world/undated',
        why: 'The same gap as the UN office itself states it.',
      },
    ],
  },
};
