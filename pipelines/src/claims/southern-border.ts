import { defineClaim } from './claim-module.ts';

const smuggled = 'urban-labor-2014/share-entered-without-authorization/us/undated/foreign';
const visa = 'urban-labor-2014/share-entered-on-visa/us/undated/foreign';

export const victims29pctSouthernBorder = defineClaim({
  claim: 'victims-29pct-southern-border',
  statement:
    'About 29 percent of victims are said to enter the United States over the southern border by smuggling.',
  asserted: {
    text: 'approximately 29%',
    dimension: 'percent',
    scope: 'US victims who enter over the southern border by smuggling',
  },
  origin: {
    description:
      'A study of 2014 by the Urban Institute and Northeastern University: of 122 immigrant labor trafficking victims whose files were read in four US cities, 71 percent had come on visas; a co-author told a newspaper that about 29 percent had been smuggled into the country.',
    figure: smuggled,
    link: 'likely',
  },
  mutations: ['sample-to-population', 'scope-widened', 'share-without-denominator'],
  verdict: 'distorted',
  confidence: 'medium',
  rationale:
    'The same number with the same verb stands in a study of something else. Its base is 122 case files of immigrant labor trafficking victims in four cities. Sex trafficking is not in it, people born in the country are left out by design, and smuggled means by any route, not over the southern border. The finding of the study was the reverse of how it is used here: most of these victims, 71 percent, had entered lawfully on visas. That the circulating text took its number from this study is likely, not proven: no page was found that links the two. Three other numbers with a 29 exist and fit less well: 29 cases, not percent, with smuggling among 1,435 federal cases; 29 percent of people in forced labour worldwide who had crossed a border (2012); and 29 percent of federal suspects of fiscal year 2015 whose lead charge was transportation.',
  restsOn: [smuggled],
  instead: [
    {
      figure: smuggled,
      why: 'the number itself with its base: immigrant labor trafficking clients in 122 files, four cities, any route; not sex trafficking and not the southern border',
    },
    {
      figure: visa,
      why: 'the other side of the same sample: most had come lawfully, on visas',
    },
    {
      figure: 'ctdc/share-of-journeys-through-official-border-points/world/2008-2018',
      why: 'the only series on border crossings that was found: victims whom a UN agency assisted, worldwide, not the United States',
    },
    {
      figure: 'unodc-glotip-data/victims-detected/us/2022/national',
      why: 'of 16,390 victims reported for 2022 this many were US nationals; clients of federally funded services, not all victims',
    },
  ],
});

export const victims29pctSouthernBorderAllVictims = defineClaim({
  claim: 'victims-29pct-southern-border-all-victims',
  partOf: 'victims-29pct-southern-border',
  statement:
    'Read as a share of all victims in the country: 29 percent came over the southern border by smuggling.',
  asserted: {
    text: 'approximately 29%',
    dimension: 'percent',
    scope: 'US victims of all kinds who came over the southern border by smuggling',
  },
  origin: null,
  mutations: ['sample-to-population', 'share-without-denominator'],
  verdict: 'contradicted',
  confidence: 'medium',
  rationale:
    'No statistic of all victims records how they entered, so the check goes by citizenship. Of the 16,390 victims whom the United States reported to the UN for 2022, 10,422 were US nationals, that is 64 percent; Mexicans were 954 (5.8 percent), Guatemalans 406 and Hondurans 415 (2.5 percent each). Even if every one of those three groups had been smuggled over the southern border, they would be 11 percent. Data holders told a newspaper in 2019 that most recorded victims were born in the country. Citizenship is not a route, the counts are clients of federally funded services, and foreign victims may be found less often; hence medium confidence. Shares here are computed from the published counts.',
  restsOn: [
    'unodc-glotip-data/victims-detected/us/2022',
    'unodc-glotip-data/victims-detected/us/2022/national',
    'unodc-glotip-data/victims-detected/us/2022/foreign/citizens-of-mexico',
    'unodc-glotip-data/victims-detected/us/2022/foreign/citizens-of-guatemala',
    'unodc-glotip-data/victims-detected/us/2022/foreign/citizens-of-honduras',
  ],
  instead: [
    {
      figure: 'unodc-glotip-data/victims-detected/us/2022/national',
      why: 'nearly two thirds of the 16,390 victims reported for 2022; clients of federally funded services, by citizenship, not by route',
    },
  ],
});
