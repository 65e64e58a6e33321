import type { FigureNote } from '../../source/source-module.ts';
import { referrals } from './notes-on-years.ts';

/** Figures of quarters, which the next releases restate. */
export const quarterNotes: readonly FigureNote[] = [
  {
    figure: `${referrals}/2024q1`,
    status: ['provisional'],
    vintages: [
      { publication: 'uk-nrm/2024-08-quarter-2-2024', note: 'Restated one quarter later.' },
    ],
  },
  {
    figure: `${referrals}/2024q2`,
    status: ['provisional'],
    notes: [
      'A later release, read in a copy, has 4,312; the number on the publisher’s own page stands until that release is read there.',
    ],
    vintages: [
      { publication: 'uk-nrm/2024-11-quarter-3-2024', note: 'Restated one quarter later.' },
    ],
  },
  {
    figure: `${referrals}/2024q3`,
    status: ['provisional'],
    vintages: [
      {
        publication: 'uk-nrm/2025-11-quarter-3-2025',
        note: 'Restated by the release of a year later.',
      },
    ],
  },
  { figure: `${referrals}/2024q4`, status: ['provisional'] },
  {
    figure: `${referrals}/2025q2`,
    status: ['provisional'],
    vintages: [
      { publication: 'uk-nrm/2025-11-quarter-3-2025', note: 'Restated one quarter later.' },
    ],
  },
  {
    figure: `${referrals}/2025q3`,
    status: ['provisional'],
    vintages: [
      { publication: 'uk-nrm/2026-02-quarter-4-2025', note: 'Restated one quarter later.' },
    ],
  },
  { figure: `${referrals}/2025q4`, status: ['provisional'] },
  {
    figure: `${referrals}/2023q1`,
    notes: [
      'A later release, read in a copy, has 4,742; the number on the publisher’s own page stands until that release is read there.',
    ],
    vintages: [
      {
        publication: 'uk-nrm/2024-11-quarter-3-2024',
        note: 'Up again from 4,738 half a year before.',
      },
    ],
  },
];
