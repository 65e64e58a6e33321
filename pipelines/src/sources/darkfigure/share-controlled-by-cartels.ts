import type { FigureNote } from '../../source/source-module.ts';

export const shareControlledByCartels: FigureNote = {
  figure: 'darkfigure/share-controlled-by-cartels/us/undated/sexual-exploitation',
  unanswered: {
    question: 'What share of sex trafficking in the United States do drug cartels control?',
    why: 'The country has no reliable estimate of all sex trafficking, so there is no total to take a share of; and no agency or study that was read counts the part in which a cartel directs, profits or merely taxes. Police, border and drug agencies name sex trafficking among what cartels do, without a quantity. Researchers could not even separate cartels from other actors within migrant smuggling.',
    needed: [
      'An estimate of all sex trafficking in the country with an interval, from lists of several agencies or a survey, repeated.',
      'One definition of control: ownership, a share of the profit, a fee for passage, or protection.',
      'Case files of federal and state courts coded for the group behind each case, including cases charged as drug or racketeering offences.',
      'A check of how cases with a cartel differ in being found and charged from those without.',
    ],
    nearest: [
      {
        figure:
          'nij-bouche-2017/share-of-organized-crime-cases-by-group-type/us/2000-2015/group-type-cartel-mafia-syndicate',
        why: 'None of the federal cases with an organized group was a cartel’s. Prosecuted cases only, all forms of trafficking; help by cartels was seen and is not counted.',
      },
      {
        figure: 'nij-bouche-2017/share-of-defendants-in-organized-groups/us/2000-2015',
        why: 'Defendants in any organized group, couples and families included: no cartel, no share of trafficking.',
      },
      {
        figure:
          'bouche-preprint-2025/share-of-cases-by-group-type/us/2000-2022/group-type-unorganized-individuals',
        why: 'The share of prosecuted cases without any group; the cell for cartels is not in the part read.',
      },
      {
        figure: 'unodc-glotip/share-of-traffickers-in-organised-groups/world/2012-2023',
        why: 'Organized group in the UN’s broad sense of three people or more; court cases of the world, not the United States.',
      },
      {
        figure:
          'carpenter-gates-2016/share-of-facilitators-with-gangs/us-ca-san-diego-county/undated',
        why: 'Street gangs among interviewed facilitators in one border county.',
      },
      {
        figure: 'mx-senate-ibd/share-of-victims-by-captor/mx/undated/captor-organized-crime-group',
        why: 'Who captured victims in Mexico; not who controls, and another country.',
      },
      {
        figure: 'catwlac/share-of-cases-linked-to-drug-gangs/mx/undated',
        why: 'One organisation’s caseload in Mexico, “linked to” drug gangs, without a document.',
      },
      {
        figure:
          'rand-hsoac-smuggling/passage-fees-to-drug-organizations/rand-northern-triangle-to-us/2017',
        why: 'What drug organizations take from migrants who pass: smuggling, not trafficking.',
      },
      {
        figure: 'doj-mexico-transfers/defendants-transferred/us/20250227',
        why: 'Wanted people handed over; no charge list that was read names human trafficking.',
      },
    ],
  },
};
