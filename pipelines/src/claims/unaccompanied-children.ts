import { defineClaim } from './claim-module.ts';

export const uac60pctCartels = defineClaim({
  claim: 'uac-60pct-cartels',
  statement:
    'Sixty percent of unaccompanied Latin American children who cross the US border are said to be caught by cartels and exploited for sex, abuse material or drug smuggling.',
  asserted: {
    text: '60%',
    dimension: 'percent',
    scope:
      'US border, unaccompanied Latin American children who are caught by cartels and exploited',
  },
  origin: {
    description:
      'A commentary of 2023 credits the Latin American branch of a coalition against trafficking; nothing by that organisation with the number was found. The oldest page that was read, of autumn 2021, credits one unnamed expert.',
    figure: 'catwlac/share-of-children-caught-by-cartels/us-southern-border/undated/minor',
    link: 'possible',
  },
  mutations: ['citation-of-citation', 'qualifier-dropped', 'scope-widened'],
  verdict: 'untraceable',
  confidence: 'medium',
  rationale:
    'Behind the number no study was found: no sample, no year, no method. It can be watched growing. In autumn 2021 an opinion piece gave it to one unnamed expert, of children sent alone or with smugglers who are taken by cartels, with abuse material or drug running often following. In 2023 a commentary gave it to an organisation, and a column of August 2023 to “studies”. The text of December 2025 names nobody and adds sex trafficking. News work of 2018 on the same children says that no figures tell how many become victims. What officials do count is far smaller, but it is not a rate: about two thousand foreign minors a year are recognised as victims by the health department, and how many are never recognised is not known. Numbers that are easily taken for this one are six in ten migrant women and girls who suffer sexual violence in Mexico, three in five detected victims in Central America who are children, and 58 percent of interviewed children who may need protection. None of them is about cartels catching children.',
  search:
    'Searched in English and Spanish on 2026-11-22 for the number with cartels, unaccompanied children, abuse material and the coalition’s name; no document of the coalition, no study and no fact-check of this number was found. An opinion piece of April 2021 on the same theme was found, but only its opening could be read.',
  restsOn: [],
  instead: [
    {
      figure: 'darkfigure/share-of-unaccompanied-children-trafficked/us/undated/minor',
      why: 'the honest answer: nobody knows the share',
    },
    {
      figure: 'hhs-otip/eligibility-letters/us/2022/minor/foreign',
      why: 'foreign minors whom the health department recognised as trafficking victims, sex and labor together; a floor, never a rate',
    },
    {
      figure: 'crs-uac/apprehensions-of-unaccompanied-children/us/fy2022/minor',
      why: 'how many unaccompanied children border officers met in a year; a denominator that says nothing about trafficking',
    },
  ],
});
