import type { SourceModule } from '../../source/source-module.ts';

export const figureNotes: NonNullable<SourceModule['figureNotes']> = [
  {
    figure: 'ilo-global-estimate/people-trafficked/world/1995-2004',
    notes: [
      '2.4 and 2.5 million circulate; both are roundings of 2.45 million, which a trade union page quotes from the report. The ILO gave it as a minimum.',
    ],
  },
  {
    figure: 'ilo-global-estimate/people-in-forced-labour/world/1995-2004',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        statedBy: 'source',
        note: 'Published as a minimum; no upper end was given on the pages that were read.',
      },
    ],
  },
  {
    figure: 'ilo-global-estimate/people-in-forced-labour/world/2002-2011',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        statedBy: 'source',
        note: 'The ILO calls the estimate conservative.',
      },
    ],
  },
];
