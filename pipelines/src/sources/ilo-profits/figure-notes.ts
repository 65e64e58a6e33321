import type { SourceModule } from '../../source/source-module.ts';
import { industry2012 } from './ledger.ts';

export const figureNotes: NonNullable<SourceModule['figureNotes']> = [
  {
    figure: 'ilo-profits/profits-annual/world/2012',
    notes: [
      '150.2 billion is the total as published in 2014, in the prices of that edition; the 2024 edition restates it as 172 billion after inflation. Put beside the 236 billion for 2021 only the latter.',
    ],
  },
  {
    figure: 'ilo-profits/profits-annual-after-inflation/world/2012',
    notes: ['Only the price basis differs from the 150.2 billion of the 2014 edition.'],
  },
  {
    figure: 'ilo-profits/profits-per-victim-after-inflation/world/2012',
    notes: ['The value in the prices of 2014 was not on the pages read.'],
  },
  {
    figure: 'ilo-profits/profits-from-trafficked-annual/world/1995-2004',
    notes: [
      'The paper has 31.6 billion; the release of May 2005 rounds it to 32 billion and stands first only because it was read nearer to the publisher. The two are one estimate.',
      'The ILO never split it by country: it has no US part.',
    ],
    vintages: [
      { publication: 'ilo-profits/2005-05-11-release', note: 'Rounded from 31.6 billion.' },
    ],
  },
  {
    figure: 'ilo-profits/profits-annual/ilo-2005-industrialised/1995-2004/sexual-exploitation',
    uncertainty: [
      {
        kind: 'processing',
        direction: 'unknown',
        note: 'A fact-checker’s reading of the paper, met in a data service; the paper’s own table was not read.',
      },
    ],
  },
  {
    figure: 'ilo-profits/profits-per-victim/world/2021',
    notes: ['A retelling has it to the dollar, 9,995; the ILO’s own text says close to 10,000.'],
  },
  {
    figure: industry2012,
    vintages: [
      {
        publication: 'ilo-profits/2014-05-20-bangkok-release',
        note: 'Rounded to 34 billion elsewhere.',
      },
    ],
  },
  {
    figure: 'ilo-profits/share-of-profits/ilo-2012-asia-pacific/2012',
    notes: ['51.8 of 150.2 billion dollars.'],
  },
];
