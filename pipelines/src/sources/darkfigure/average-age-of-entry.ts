import type { FigureNote } from '../../source/source-module.ts';

export const averageAgeOfEntry: FigureNote = {
  figure: 'darkfigure/average-age-of-entry/us/undated/sexual-exploitation',
  unanswered: {
    question: 'At what age, on average, do people enter sex trafficking in the United States?',
    why: 'The age of 12 to 14 that circulates was reported by minors who were already exploited; adults were left out by design, so it cannot be the average of all. No study was found that asks a sample of victims of every age.',
    needed: [
      'A sample of victims of all ages, including those who entered as adults, with a stated way of finding them.',
      'The age at entry kept apart from the age at detection.',
      'The spread, not the average alone.',
    ],
    nearest: [
      {
        figure: 'carpenter-gates-2016/average-age-of-entry/us-ca-san-diego-county/undated/minor',
        why: 'Entry in childhood, in one county; two abstracts of the study give 16.1 and 15, and the first does not say that only children are averaged.',
      },
    ],
  },
};
