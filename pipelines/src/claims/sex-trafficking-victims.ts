import { defineClaim } from './claim-module.ts';

const dhs = 'dhs-quick-facts/share-within-form/world/2021/sexual-exploitation';
const us2022 = 'unodc-glotip-data/victims-detected/us/2022/sexual-exploitation';
const onThePage =
  'Stands on the quick facts page of the Department of Homeland Security as a share of people in sex trafficking worldwide, from the estimate of 27.6 million by the International Labour Organization. The circulating text names that page for further reading; all three numbers stand together there.';

export const usVictims789208 = defineClaim({
  claim: 'us-victims-78-92-8',
  statement:
    'Of sex trafficking victims in the United States 78% are said to be women and girls, 92% adults and 8% children.',
  asserted: null,
  origin: { description: onThePage, figure: `${dhs}/female`, link: 'likely' },
  mutations: ['geography-swap'],
  verdict: 'distorted',
  confidence: 'high',
  rationale:
    'The three numbers stand side by side on a page of the Department of Homeland Security, under the world estimate of 27.6 million people, and just above the remark that the United States has no reliable estimate. The circulating text tells them of the United States. Each number is a record of its own (us-victims-78pct-female, us-victims-92pct-adult, us-victims-8pct-minor): the 78 is right for the world, the 92 and the 8 do not even fit the world figures they are drawn from.',
  restsOn: [`${dhs}/female`],
  instead: [
    {
      figure: us2022,
      why: 'victims of sexual exploitation whom the United States reported for 2022, with parts by sex and age; clients of federally funded services, not all victims',
    },
  ],
});

export const usVictims78pctFemale = defineClaim({
  claim: 'us-victims-78pct-female',
  partOf: 'us-victims-78-92-8',
  statement:
    'In the United States 78 percent of sex trafficking victims are said to be women and girls.',
  asserted: {
    text: '78%',
    dimension: 'percent',
    scope: 'US victims of sex trafficking who are women and girls',
  },
  origin: { description: onThePage, figure: `${dhs}/female`, link: 'likely' },
  mutations: ['geography-swap'],
  verdict: 'distorted',
  confidence: 'high',
  rationale:
    'The number is a world share and fits there: the International Labour Organization has 4.9 million women and girls among 6.3 million people in forced commercial sexual exploitation in 2021. US counts are higher. Women and girls were 6,399 and 2,975 of 10,166 victims of sexual exploitation reported for 2022, that is 92 percent, and 85 percent of the sex trafficking victimizations that police recorded in 2022. Those counts show whom services and police reach, not everybody. A statistics site prints 78 percent for the United States without a source.',
  restsOn: [
    `${dhs}/female`,
    'ilo-gems/people-in-forced-labour/world/2021/sexual-exploitation/female',
    `${us2022}/minor/female`,
  ],
  instead: [
    {
      figure: 'bjs-nibrs-ht/share-of-victimizations-by-sex/us/2022/sexual-exploitation/female',
      why: 'a US share: sex trafficking victimizations recorded by police in 2022; only what was reported to police',
    },
    {
      figure: `${us2022}/adult/female`,
      why: 'women among the 10,166 victims of sexual exploitation reported for 2022 (girls are a separate figure); clients of federally funded services',
    },
  ],
});

export const usVictims92pctAdult = defineClaim({
  claim: 'us-victims-92pct-adult',
  partOf: 'us-victims-78-92-8',
  statement: 'In the United States 92 percent of sex trafficking victims are said to be adults.',
  asserted: {
    text: '92%',
    dimension: 'percent',
    scope: 'US victims of sex trafficking who are adults',
  },
  origin: { description: onThePage, figure: `${dhs}/adult`, link: 'likely' },
  mutations: ['geography-swap'],
  verdict: 'contradicted',
  confidence: 'high',
  rationale:
    'It is the other half of the 8 percent of children and falls with it: a world share told of the United States, where every count that was read has far fewer adults. Of 10,166 victims of sexual exploitation reported for 2022, 6,825 were adults, that is 67 percent. The share seems wrong for the world as well; the page probably exchanged two pairs of numbers, see the claim on the 8 percent.',
  restsOn: [us2022],
  instead: [
    {
      figure: `${us2022}/adult`,
      why: 'adults among the 10,166 victims of sexual exploitation reported for 2022; clients of federally funded services, not all victims',
    },
  ],
});

export const usVictims8pctMinor = defineClaim({
  claim: 'us-victims-8pct-minor',
  partOf: 'us-victims-78-92-8',
  statement: 'In the United States 8 percent of sex trafficking victims are said to be children.',
  asserted: {
    text: '8%',
    dimension: 'percent',
    scope: 'US victims of sex trafficking who are children',
  },
  origin: { description: onThePage, figure: `${dhs}/minor`, link: 'likely' },
  mutations: ['geography-swap'],
  verdict: 'contradicted',
  confidence: 'high',
  rationale:
    'Every US count that was read has far more children. Minors were 1,252 of 5,220 victims of sexual exploitation reported for 2019 (24 percent) and 3,341 of 10,166 for 2022 (33 percent); over all forms of trafficking they were 21 percent of clients of federally funded services in the year to June 2019, and 2,535 of 9,211 potential victims whose age the hotline noted in 2023 (28 percent). These are people who were found, so they are not the true share either. The 8 percent does not fit the world: the International Labour Organization counts 3.3 million children in forced labour, more than half of them in sexual exploitation, which is at least a quarter of the 6.3 million there. The same page prints 73 and 27 percent for forced labour; exchanged, both pairs fit. That the page exchanged them is our inference and was not confirmed by its publisher. Percentages here are computed from the published counts.',
  restsOn: [
    us2022,
    'unodc-glotip-data/victims-detected/us/2019/sexual-exploitation/minor',
    'nhth/victims-by-noted-attribute/us/2023/minor',
    'ilo-gems/share-within-group/world/2021/sexual-exploitation/minor',
  ],
  instead: [
    {
      figure: `${us2022}/minor`,
      why: 'minors among the 10,166 victims of sexual exploitation reported for 2022, about a third; clients of federally funded services, not all victims',
    },
    {
      figure: 'ovc-tims/share-of-clients/us/gy2019/minor',
      why: 'minors among 8,375 clients of federally funded services in the year to June 2019, all forms of trafficking; says whom services reached',
    },
    {
      figure: 'ilo-gems/share-within-form/world/2021/sexual-exploitation/minor',
      why: 'the world share as the International Labour Organization was summarised in 2024; a model estimate, not a count',
    },
  ],
});
