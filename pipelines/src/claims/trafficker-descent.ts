import { defineClaim } from './claim-module.ts';

const fy2022 = 'bjs-htdc/share-of-defendants-charged/us/fy2022';

export const traffickers70pctLatinAmerican = defineClaim({
  claim: 'traffickers-70pct-latin-american',
  statement:
    'Roughly 70 percent of sex traffickers “in certain identified cases” are said to be of Latin American descent.',
  asserted: {
    text: 'Roughly 70%',
    dimension: 'percent',
    scope: 'US sex traffickers in unnamed “identified cases” who are of Latin American descent',
  },
  origin: null,
  mutations: ['share-without-denominator'],
  verdict: 'untraceable',
  confidence: 'medium',
  rationale:
    'No page with this number was found, and the words “certain identified cases” hide what the 100 percent is. That matters more here than anywhere: reports exist that pick out hotline cases with a Latin American link, for example 201 cases of bars and cantinas, and in such a selection a high share of Latin American people is put in by the choice of cases. It says nothing about sex trafficking in the country. Some published numbers look alike and mean something else: 72 percent of the victims in those cantina cases were Latina (victims, not traffickers), 70 percent of one Mexican organisation’s cases were linked to drug gangs (a link, not descent), and nearly 70 percent of migrants met violence on the way (any violence). No descent can be read from any of them. Read as a statement about the whole country the number is contradicted; see the claim that is part of this one.',
  search:
    'Several differently worded searches on 2026-11-22 for the number with sex traffickers, descent, ethnicity and hotline reports. The part on traffickers in a report of 2018 on sex trafficking from Latin America could not be read; it remains a candidate.',
  restsOn: [],
  instead: [
    {
      figure:
        'polaris-studies/traffickers-selected/us/20071201--20171231/sexual-exploitation/latin-american-link',
      why: 'how many traffickers one such report looked at; they were selected for a Latin American link, so no share among them describes the country',
    },
    {
      figure: `${fy2022}/all-three-groups/ethnicity-hispanic`,
      why: 'the only national share that was found, of 1,070 people charged in federal court in fiscal year 2022; it includes child sexual exploitation and transportation offenses and shows who was charged, not who traffics',
    },
  ],
});

export const traffickers70pctLatinAmericanNational = defineClaim({
  claim: 'traffickers-70pct-latin-american-national',
  partOf: 'traffickers-70pct-latin-american',
  statement:
    'Read without its vague limit: about 70 percent of sex traffickers in the United States are of Latin American descent.',
  asserted: {
    text: 'Roughly 70%',
    dimension: 'percent',
    scope: 'US sex traffickers who are of Latin American descent, read as a national share',
  },
  origin: null,
  mutations: ['sample-to-population', 'share-without-denominator'],
  verdict: 'contradicted',
  confidence: 'medium',
  rationale:
    'Nobody knows the descent of all traffickers; what exists describes people whom the police or a federal court dealt with. There the number does not fit. Of 1,169 defendants charged in fiscal year 2020 with one of three groups of offenses 17 percent were Hispanic, of 1,070 in fiscal year 2022 18 percent; 95 percent were US citizens in both years. That group is wide: it is dominated by child sexual exploitation and transportation offenses. The narrow group, charged with forced labor and sex trafficking (201 people in fiscal year 2021, 203 in 2022), was 58 and 53 percent Black; the Hispanic share in it was not on the pages read, but if the groups exclude each other it cannot be above 42 and 47 percent. Of suspects in sex trafficking incidents that federally funded task forces confirmed in 2008 to 2010, 62 percent were Black; among suspects in labor trafficking incidents the largest group was Hispanic, 48 percent. None of these shares may be turned into a statement about an ethnic group: they depend on where police look, which laws are charged and which task forces report, and they do not describe traffickers who were never caught. Hispanic and “of Latin American descent” are also not the same category.',
  restsOn: [
    `${fy2022}/all-three-groups/ethnicity-hispanic`,
    'bjs-htdc/share-of-defendants-charged/us/fy2020/all-three-groups/ethnicity-hispanic',
    `${fy2022}/race-black/trafficking-statutes`,
    'bjs-htdc/share-of-defendants-charged/us/fy2021/race-black/trafficking-statutes',
    'bjs-htrs/share-of-confirmed-suspects/us/20080101--20100630/sexual-exploitation/race-black',
    'bjs-htrs/share-of-confirmed-suspects/us/20080101--20100630/forced-labour/ethnicity-hispanic',
  ],
  instead: [
    {
      figure: `${fy2022}/all-three-groups/ethnicity-hispanic`,
      why: 'federal defendants of fiscal year 2022 with their base of 1,070; wider than trafficking, and a picture of charging, not of all traffickers',
    },
    {
      figure: `${fy2022}/national/all-three-groups`,
      why: 'the same 1,070 defendants by citizenship; again people charged, in three groups of offenses',
    },
  ],
});
