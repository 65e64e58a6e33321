import type { SourceModule } from '../../source/source-module.ts';

const report2024 = 'unodc-glotip/2024-global-report';

export const corrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/unodc-glotip-forced-labour-42-percent-rise',
    what: 'A page on the 2024 report tells of a rise of 42 percent in detected victims of forced labour; it seems to mix the rise with the share of 42 percent.',
    instead:
      'The rise from 2019 to 2022 is 47 percent; 42 percent is the share of forced labour among detected victims of 2022.',
    basis: 'publisher',
    figures: [
      'unodc-glotip/change-in-victims-detected/world/2019-2022/forced-labour',
      'unodc-glotip/share-of-victims-by-form/world/2022/forced-labour',
    ],
    expect: [
      {
        publication: report2024,
        figure: 'unodc-glotip/change-in-victims-detected/world/2019-2022/forced-labour',
        text: '+47 per cent',
      },
    ],
    seenAt: 'https://acrath.org.au/2024-global-report-on-trafficking-in-persons/',
  },
  {
    id: 'correction/unodc-glotip-60-percent-of-girls',
    what: 'A page on the 2024 report applies to all female victims the 60 percent trafficked for sexual exploitation.',
    instead: 'The release says it of detected girls.',
    basis: 'publisher',
    figures: ['unodc-glotip/share-of-victims-by-form/world/2022/sexual-exploitation/minor/female'],
    expect: [
      {
        publication: report2024,
        figure: 'unodc-glotip/share-of-victims-by-form/world/2022/sexual-exploitation/minor/female',
        text: '60 per cent',
      },
    ],
    seenAt: 'https://afriw.org/?p=979',
  },
];
