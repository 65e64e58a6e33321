import { defineClaim } from './claim-module.ts';

const cases2024 = 'nhth/cases-identified/us/2024';
const sex2023 = 'nhth/cases-identified/us/2023/sexual-exploitation';

export const hotline2024 = defineClaim({
  claim: 'hotline-2024',
  statement:
    'In 2024 the national hotline is said to have identified 11,999 cases of trafficking, about 6,647 of them sex trafficking.',
  asserted: null,
  origin: {
    description:
      'The operator of the hotline printed the total on its own page in 2025. The part for sex trafficking was not found anywhere.',
    figure: cases2024,
    link: 'likely',
  },
  mutations: ['qualifier-dropped'],
  verdict: 'supported-with-limits',
  confidence: 'medium',
  rationale:
    'The total is the operator’s own; it counts potential situations that people told the hotline of, not confirmed crimes. For the part the verdict is another: no page with 6,647 was found. The two are records of their own: hotline-2024-11999-cases and hotline-2024-6647-sex.',
  restsOn: [cases2024],
  instead: [],
});

export const hotline202411999Cases = defineClaim({
  claim: 'hotline-2024-11999-cases',
  partOf: 'hotline-2024',
  statement:
    'The national hotline is said to have identified 11,999 cases of human trafficking in 2024.',
  asserted: {
    text: '11,999',
    dimension: 'count',
    scope:
      'US cases of human trafficking identified by the National Human Trafficking Hotline in 2024',
  },
  origin: {
    description: 'The hotline’s operator, Polaris, gives the number for 2024 on a page of 2025.',
    figure: cases2024,
    link: 'likely',
  },
  mutations: ['qualifier-dropped'],
  verdict: 'supported-with-limits',
  confidence: 'high',
  rationale:
    'The number is the operator’s. The claim has to carry three limits. A case is a situation that sounded like trafficking to the hotline: potential, not confirmed by police or a court. All forms of trafficking are in it, though the circulating text stands under a heading on sex trafficking. And it counts who calls: more calls may mean that the number is better known. It is neither the number of victims (one case may hold several) nor a measure of how common trafficking is. A page that retells the hotline’s numbers by federal fiscal year has 12,130 for October 2023 to September 2024; the year differs, and both can be right.',
  restsOn: [cases2024],
  instead: [
    {
      figure: 'nhth/victims-identified/us/2024',
      why: 'where victims and not cases are meant; potential victims, read on a secondary page only',
    },
  ],
});

export const hotline20246647Sex = defineClaim({
  claim: 'hotline-2024-6647-sex',
  partOf: 'hotline-2024',
  statement: 'About 6,647 of the hotline’s cases of 2024 are said to have been sex trafficking.',
  asserted: {
    text: 'approximately 6,647',
    dimension: 'count',
    scope:
      'US cases of sex trafficking identified by the National Human Trafficking Hotline in 2024',
  },
  origin: null,
  mutations: [],
  verdict: 'untraceable',
  confidence: 'medium',
  rationale:
    'No page with this number was found, and no split of the cases of 2024 by form. It is plausible: it would be 55 percent of the 11,999 cases, and in 2023 it was 58 percent (5,572 of 9,619). Plausible is not sourced, and “approximately” in front of a number with four digits is odd. Until a page of the hotline or its operator is found, use the total, or the split of 2023.',
  search:
    'Searched on 2026-11-22 for the number itself and for the hotline’s cases of 2024 by form, on pages of the operator, of the health department, and on pages that relay the totals of 2024.',
  restsOn: [],
  instead: [
    {
      figure: sex2023,
      why: 'the latest split by form that was found, for 2023 and on a secondary page; potential cases of sex trafficking alone, those of sex and labor together are another 1,021',
    },
    {
      figure: cases2024,
      why: 'the total of 2024, all forms, on the operator’s own page; potential cases',
    },
  ],
});
