/**
 * What every consumer asks, and what the publications answer. Two counts of identified victims are as the table
 * “Global Law Enforcement Data” of the Trafficking in Persons Report 2024 prints them; the third is what nobody knows.
 */
export const ids = {
  victims: 'tip-report/victims-identified/world/2022',
  labour: 'tip-report/victims-identified/world/2022/forced-labour',
  unknown: 'darkfigure/share-controlled-by-cartels/us/undated/sexual-exploitation',
} as const;

/** Statements that leave an object in `answer`; they expect `catalog`, `describe` and `victimsIdentified_world_2022`. */
export const question = `
const total = catalog.figure('${ids.victims}');
const unknown = catalog.figure('${ids.unknown}');
const answer = {
  total: total.state === 'settled' && total.value.kind === 'point' ? total.value.value : null,
  imported: victimsIdentified_world_2022.vintages[victimsIdentified_world_2022.current[0]].text,
  unknown: unknown.state === 'settled' ? unknown.value.reason : null,
  sentence: describe(total),
  hotline: catalog.find({ source: 'nhth', geography: 'us' }).total > 100,
};
`;

/** What that object must hold; the sentence names number, place and year. */
export const expected = {
  total: 115_324,
  imported: '115,324',
  unknown: 'no-reliable-estimate',
  hotline: true,
} as const;
export const sentence = /115,324[\s\S]*2022/;
