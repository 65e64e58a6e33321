import type { RuleException } from './rule.ts';

/** What is known to break a rule and is right all the same. An exception that no longer breaks its rule is itself an error. */
export const exceptions: readonly RuleException[] = [
  {
    rule: 'shares-within-hundred',
    id: 'ovc-tims/share-of-new-clients/us/fy2024/adult',
    why: 'The source itself prints 72 + 36 + 7 percent; see correction/ovc-tims-2024-ages.',
  },
  ...[
    'unodc-glotip-data/persons-convicted/us/2017/sexual-exploitation',
    'unodc-glotip-data/victims-detected/us/2020/sexual-exploitation/adult',
    'unodc-glotip-data/victims-detected/us/2020/sexual-exploitation/minor/female',
    'unodc-glotip-data/victims-detected/us/2021/sexual-exploitation/adult',
  ].map((id) => ({
    rule: id.includes('convicted') ? 'form-within-total' : 'group-within-total',
    id,
    why: 'The file’s own total is below its parts; the corrections of unodc-glotip-data say so and guard the printed total.',
  })),
  ...['cases-with-convictions-since-tvpa', 'persons-convicted-since-tvpa'].map((measure) => ({
    rule: 'vintage-after-its-period',
    id: `doj-tip/${measure}/us/2000-2009`,
    why: 'A running total of December 2009, told for the years to 2009.',
  })),
  {
    rule: 'vintage-after-its-period',
    id: 'crs-r46584/t-status-annual-cap/us/2020/foreign',
    why: 'A legal cap holds before its year is over.',
  },
  {
    rule: 'publication-is-used',
    id: 'tip-report/relay-relevant-magazine',
    why: 'Its one number stands in the raw tier and is skipped; correction/tip-report-2012-prosecutions-magazine names it.',
  },
];
