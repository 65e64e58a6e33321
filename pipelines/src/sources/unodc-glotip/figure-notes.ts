import type { FigureNote } from '../../source/source-module.ts';

const detected = 'unodc-glotip/victims-detected';
const byGroup = 'unodc-glotip/share-of-victims-by-age-and-sex';
const byForm = 'unodc-glotip/share-of-victims-by-form';
const change = 'unodc-glotip/change-in-victims-detected/world';
/** Numbers of one country that no page of the publisher was read to print. */
const oneNewspaper = {
  grade: '2',
  reason: 'One newspaper prints it as the report’s; nothing that was read contradicts it.',
} as const;

export const figureNotes: readonly FigureNote[] = [
  {
    figure: `${detected}/world/2018`,
    notes: [
      'A count of detections reported by 148 countries. The country totals of UNODC’s file of May 2023 add up to 49,799 (our sum).',
    ],
  },
  {
    figure: `${detected}/world/2019`,
    notes: [
      'The country totals of UNODC’s file of May 2023 add up to 53,229 in 119 countries (our sum): late reports raised the number after the report.',
    ],
  },
  {
    figure: `${detected}/world/2020`,
    notes: [
      'The country totals of UNODC’s file of May 2023 add up to 49,794 in 128 countries (our sum): late reports raised the number after the report.',
    ],
  },
  {
    figure: `${detected}/world/2020-2023`,
    status: ['provisional'],
    notes: [
      'A sum over four years, not a yearly number; 2023 is preliminary and incomplete. The report’s 202,478 was read in a retelling, the rounded number in the launch speech.',
    ],
    vintages: [
      {
        publication: 'unodc-glotip/2024-12-16-launch-speech',
        note: 'The publisher’s own rounding of the report’s number.',
      },
    ],
  },
  {
    figure: `${detected}/world/2022`,
    credibility: { grade: '2', reason: 'Two news agencies tell two totals of one report.' },
    notes: [
      'Read in one news agency’s text; another paper rounds it to over 69,600. A third prints 74,785, and whether it counts the same victims is not said.',
    ],
  },
  ...['2020', '2021'].flatMap((year): FigureNote[] => [
    {
      figure: `${detected}/mx/${year}/sexual-exploitation`,
      method: 'administrative-count',
      credibility: oneNewspaper,
      without: ['nonresponse', 'revision'],
    },
    { figure: `unodc-glotip/persons-convicted/mx/${year}`, credibility: oneNewspaper },
  ]),
  {
    figure: `${change}/2019-2022`,
    notes: [
      'With 69,627 victims in 2022 it implies about 55,700 in 2019, more than the edition before said (just under 50,000): the base was raised by late reports.',
    ],
  },
  {
    figure: `${change}/2020-2022`,
    notes: [
      'With 69,627 victims in 2022 it implies about 48,700 in 2020, more than the edition before said (just under 47,000).',
    ],
  },
  {
    figure: `${change}/2019-2020`,
    notes: [
      'The first fall in twenty years; the publisher reads it as weaker detection in the pandemic, not as less trafficking.',
    ],
  },
  {
    figure: `${byForm}/world/2020/forced-criminality`,
    notes: ['1 percent in 2016, 6 in 2018, 10 in 2020, 8 in 2022: not a steady rise.'],
  },
  {
    figure: `${byForm}/world/2022/forced-criminality`,
    notes: ['1 percent in 2016, 6 in 2018, 10 in 2020, 8 in 2022: not a steady rise.'],
  },
  {
    figure: `${byForm}/world/2022/sexual-exploitation`,
    credibility: { grade: '2', reason: 'Pages that quote the report print two shares.' },
    notes: [
      'One page prints 38 and another 36; look into the report before use. That forced labour now lies above it is a result of detection.',
    ],
  },
  {
    figure: `${byForm}/world/2018/forced-labour/minor/male`,
    notes: ['50 percent for 2016 in the edition before, with other reporting countries.'],
  },
  {
    figure: `${byGroup}/world/2022/sexual-exploitation/female`,
    notes: ['Women (64) and girls (28), as the press quotes them, come to 92: a gap of rounding.'],
  },
  {
    figure: 'unodc-glotip/countries-of-detection/world/2010-2012',
    notes: [
      'The release says “at least” once, for countries of origin and of destination together.',
    ],
  },
  {
    figure: 'unodc-glotip/share-of-traffickers-in-organised-groups/world/2012-2023',
    notes: [
      'A share of traffickers in 942 court case summaries of the whole world; nothing is said of cartels or of the United States. One page calls the 3,121 traffickers cases.',
      'Not comparable with the 46 percent of cases in the 2022 edition, so no trend.',
    ],
  },
  {
    figure: 'unodc-glotip/share-of-cases-by-organised-groups/world/undated/edition-2022',
    notes: ['Not comparable with the 74 percent of traffickers in the 2024 edition, so no trend.'],
  },
];
