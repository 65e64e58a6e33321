import type { FigureNote } from '../../source/source-module.ts';

export const shareOfUnaccompaniedChildrenTrafficked: FigureNote = {
  figure: 'darkfigure/share-of-unaccompanied-children-trafficked/us/undated/minor',
  unanswered: {
    question: 'What share of unaccompanied children who reach the United States are trafficked?',
    why: 'No agency follows the children and looks for trafficking. The numbers that circulate count something else: papers not served, missed hearings, unanswered calls, gaps in files. An inquiry found that the health department kept no register of trafficking. A report on the work of UNICEF says that no figures tell how many child migrants fall victim.',
    needed: [
      'A random sample of released children, interviewed in safety with a tested instrument, over several years.',
      'A register of confirmed cases that can be joined to the records of children, with the time and place of the exploitation.',
      'A split between exploitation before, on and after the way.',
    ],
    nearest: [
      {
        figure: 'senate-psi/trafficking-cases-identified/us/20140101--20160128/minor',
        why: 'Cases that an inquiry came upon in files picked partly on concern: a floor, no share.',
      },
      {
        figure: 'senate-psi/cases-with-serious-indicators/us/20140101--20160128/minor',
        why: 'Signs, no finding, in the same selected files.',
      },
      {
        figure: 'hhs-otip/eligibility-letters/us/2022/minor/foreign',
        why: 'Letters for foreign children found to be victims at any time and place, unaccompanied or not: no part of the same children.',
      },
      {
        figure: 'crs-uac/apprehensions-of-unaccompanied-children/us/fy2022/minor',
        why: 'A denominator: apprehensions, not children.',
      },
      {
        figure: 'dhs-oig/children-transferred-to-orr/us/fy2022/minor',
        why: 'A denominator: children passed into care.',
      },
      {
        figure: 'dhs-oig/children-not-served-notice/us/20181001--20240531/minor',
        why: 'Court papers that were not served; told as lost or trafficked children, but neither.',
      },
      {
        figure: 'catwlac/share-of-children-caught-by-cartels/us-southern-border/undated/minor',
        why: 'The share that circulates: no document, sample or method was found.',
      },
      {
        figure: 'unhcr-cotr/share-who-may-need-protection/us/undated/minor',
        why: 'A possible need for protection from crime and violence at home, not trafficking.',
      },
    ],
  },
};
