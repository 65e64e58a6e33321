import { defineClaim } from './claim-module.ts';

const share = (year: number) => `ncmec/share-of-runaways-likely-trafficked/us/${year}/minor`;
const instead = [
  {
    figure: share(2024),
    why: 'the newest, on the publisher’s own page: likely victims among endangered runaways reported to the center in 2024',
  },
  {
    figure: 'ncmec/endangered-runaways-reported/us/2024/minor',
    why: 'the base of that share; far fewer than all children who run away',
  },
] as const;

export const ncmec1In6Runaways = defineClaim({
  claim: 'ncmec-1-in-6-runaways',
  statement: 'One in six runaways is said to be trafficked for sex.',
  asserted: {
    text: '1 in 6',
    dimension: 'percent',
    scope: 'US runaways who are victims of sex trafficking',
  },
  origin: {
    description:
      'The National Center for Missing and Exploited Children, for 2016: one in six endangered runaways reported to it were likely victims of child sex trafficking.',
    figure: share(2016),
    link: 'likely',
  },
  mutations: ['scope-widened', 'qualifier-dropped'],
  verdict: 'distorted',
  confidence: 'high',
  rationale:
    'The number is real for its base. The base is children whose running away was reported to one center as endangered, and “likely” is the center’s own judgement. Told of all runaways it loses both. In 2017 the center had nearly 25,000 such reports, while the FBI’s register took in 464,324 entries of missing children, and many children are never reported. The share differs by year: one in seven in 2013, one in six in 2016, one in seven in 2017 and 2024; that is not a conflict.',
  restsOn: [share(2016)],
  instead,
});

export const ncmec1In7Runaways = defineClaim({
  claim: 'ncmec-1-in-7-runaways',
  partOf: 'ncmec-1-in-6-runaways',
  statement: 'One in seven runaways, or missing children, is said to be trafficked for sex.',
  asserted: {
    text: '1 in 7',
    dimension: 'percent',
    scope: 'US runaways or missing children who are victims of sex trafficking',
  },
  origin: {
    description:
      'The same center, for 2013, 2017 and 2024: one in seven endangered runaways reported to it were likely victims.',
    figure: share(2024),
    link: 'likely',
  },
  mutations: ['scope-widened', 'qualifier-dropped'],
  verdict: 'distorted',
  confidence: 'high',
  rationale:
    'Correct where the whole phrase stands: endangered runaways, reported to the center, likely victims, and the year. Some pages keep all of it. Others say missing children, or runaways without more; then a share of some 27,000 reports becomes a share of all children who run away.',
  restsOn: [share(2013), share(2017), share(2024)],
  instead,
});
