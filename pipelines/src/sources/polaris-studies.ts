import { defineSource } from '../source/source-module.ts';
import { forms, groups, quantities, segments } from './polaris-studies/labels.ts';
import { measures } from './polaris-studies/measures.ts';

const cantinas = 'polaris-studies/share-of-victims/us/2007-2016/sexual-exploitation';

export const polarisStudies = defineSource({
  id: 'polaris-studies',
  description:
    'Studies by Polaris of parts of the hotline’s cases that it chose by a topic: cantinas and bars (2016), a Latin American link (2018), victims from Latin America and the Caribbean (2020), temporary work visas (2015).',
  blindSpots:
    'Everything outside the choice. A share of Latin Americans, of minors or of smuggled people in such a study is made by the choice and cannot be told of victims, let alone traffickers, in the United States. As in all hotline data, reports are unverified and most situations are never reported.',
  reliability: {
    grade: 'C',
    reason:
      'The operator’s own data, but chosen by topic, with bases and periods that the parts read state only in part.',
  },
  credibility: {
    grade: '2',
    reason: 'As the publisher’s release or report has it, or as others quote it.',
  },
  uncertainty: [],
  measures,
  segments,
  quantities,
  forms,
  groups,
  readAs: { 'potentially 1,300': 'about 1,300' },
  figureNotes: [
    {
      figure: `${cantinas}/cantinas-and-bars/latina`,
      notes: [
        'Of victims, not of traffickers, in a kind of place chosen for its Latin American networks. The retelling names no report; that it is the cantina report was inferred from nine years and twenty states, and the years are approximate.',
      ],
    },
    {
      figure: `${cantinas}/minor/cantinas-and-bars`,
      notes: [
        'Of victims in cantinas and bars only; on all sex trafficking victims reported to the hotline up to 2013 another page says a third. The years are approximate.',
      ],
    },
    {
      figure: `${cantinas}/cantinas-and-bars/smuggled-across-border`,
      notes: [
        'Of victims in cantinas and bars only; nobody may read it as a route of trafficking victims in general. The years are approximate.',
      ],
    },
    {
      figure:
        'polaris-studies/traffickers-selected/us/20071201--20171231/sexual-exploitation/latin-american-link',
      notes: [
        'The overview has a section on the profile of traffickers that could not be read; nothing on their descent is known to us from it.',
      ],
    },
    {
      figure:
        'polaris-studies/share-of-victims-by-type/us/undated/forced-labour/from-latin-america-or-caribbean',
      credibility: {
        grade: '3',
        reason:
          'The sentence of the release is garbled and was read by what the other part must be.',
      },
      notes: ['The years of the data are not in the release.'],
    },
    {
      figure:
        'polaris-studies/share-of-victims-by-type/us/undated/sexual-exploitation/from-latin-america-or-caribbean',
      notes: [
        'Sex trafficking, or sex and labor trafficking together. The years of the data are not in the release.',
      ],
    },
    {
      figure: 'polaris-studies/share-of-cases/us/from-20071201/temporary-visa-holder',
      notes: ['The base has cases of labor exploitation in it that are not trafficking.'],
    },
  ],
});
