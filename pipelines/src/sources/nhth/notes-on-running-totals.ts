import type { FigureNote } from '../../source/source-module.ts';
import { machineWritten } from './notes-from-2021.ts';

/** Figures that add up the years since the launch. */
export const runningNotes: readonly FigureNote[] = [
  {
    figure: 'nhth/cases-identified/us/fy2007-fy2024',
    credibility: machineWritten,
    notes: [
      'A government figure to September 2024 that lies above the operator’s running total of August 2025 (112,822): the two do not count alike.',
    ],
  },
  {
    figure: 'nhth/cases-since-launch/us/from-20071207',
    notes: ['On the operator’s page of December 2023; up to when it counts is not said.'],
  },
  {
    figure: 'nhth/cases-since-launch/us/20071207--20191231',
    notes: [
      '11,461 above the total at the end of 2018, though 2019 had 11,500 cases: earlier years were revised as well.',
    ],
  },
  {
    figure: 'nhth/cases-reported-to-law-enforcement/us/20071207--20250831',
    notes: ['About 28 percent of the 112,822 cases on the same page (derived).'],
  },
];
