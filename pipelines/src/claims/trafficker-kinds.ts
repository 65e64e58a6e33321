import { defineClaim } from './claim-module.ts';

const groups = 'nij-bouche-2017/share-of-organized-crime-cases-by-group-type/us/2000-2015';

export const familyIndividualsGangs = defineClaim({
  claim: 'family-individuals-gangs',
  statement:
    'Trafficking is said to be the work also of family clans, lone actors and small local gangs, which makes a percentage for cartels hard to give.',
  asserted: null,
  origin: null,
  mutations: [],
  verdict: 'supported',
  confidence: 'high',
  rationale:
    'Prosecuted federal cases show all of them. Of 2,096 defendants of 2000 to 2015, 58 percent belonged to a group in a broad sense that includes couples and families. Cases with a group were 35 percent small family businesses, 33 percent crime rings, 26 percent illegal enterprises and 6 percent gangs; none was a cartel, mafia or syndicate. In a later preprint 67 percent of more than 2,390 cases had no organised group. The two do not contradict each other: one counts defendants, the other cases, and a group case brings several defendants. The UN drugs office leans the other way for the world: 74 percent of traffickers in 942 court cases acted in organised groups. Its group begins at three people and is far wider than a cartel, and no US share is given. Street gangs dominate in one place, San Diego County, in a sample of people who were interviewed. All of this is about cases that reached a court or an interviewer.',
  restsOn: [
    `${groups}/group-type-mom-and-pop`,
    `${groups}/group-type-cartel-mafia-syndicate`,
    'nij-bouche-2017/share-of-defendants-in-organized-groups/us/2000-2015',
    'bouche-preprint-2025/share-of-cases-by-group-type/us/2000-2022/group-type-unorganized-individuals',
    'unodc-glotip/share-of-traffickers-in-organised-groups/world/2012-2023',
  ],
  instead: [],
});
