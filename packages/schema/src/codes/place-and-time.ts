import { type CodeOf, codeList } from './code-list.ts';

/** What the place is to the people or events that are counted. */
export const geographyRole = codeList('geography-role', 'What the place is to what is counted.', [
  {
    code: 'detection',
    label: 'detected in',
    definition: 'Where the people or cases came to notice.',
  },
  {
    code: 'exploitation',
    label: 'exploited in',
    definition: 'Where the exploitation takes place.',
  },
  { code: 'origin', label: 'from', definition: 'Where the people come from.' },
  { code: 'citizenship', label: 'citizens of', definition: 'Whose citizens they are.' },
  {
    code: 'jurisdiction',
    label: 'under the jurisdiction of',
    definition: 'Whose courts, police or services act.',
  },
  { code: 'residence', label: 'living in', definition: 'Where the surveyed people live.' },
]);
/** A code of the list `geography-role`: what the place is to what is counted. */
export type GeographyRole = CodeOf<typeof geographyRole>;

export const geographyKind = codeList('geography-kind', 'What sort of place a geography code is.', [
  { code: 'world', label: 'world', definition: 'Everywhere that the source covers.' },
  { code: 'region', label: 'region', definition: 'A region as one publisher draws it.' },
  { code: 'country', label: 'country', definition: 'A country of ISO 3166-1.' },
  { code: 'subdivision', label: 'subdivision', definition: 'A subdivision of ISO 3166-2.' },
  { code: 'locality', label: 'locality', definition: 'A county, city or other local area.' },
  { code: 'corridor', label: 'corridor', definition: 'A route or border between places.' },
]);
/** A code of the list `geography-kind`: what sort of place a geography code is. */
export type GeographyKind = CodeOf<typeof geographyKind>;

export const calendar = codeList('calendar', 'How the period’s years run.', [
  { code: 'calendar-year', label: 'calendar years', definition: 'January to December.' },
  {
    code: 'us-fiscal',
    label: 'US fiscal years',
    definition: 'October of the year before to September.',
  },
  { code: 'uk-fiscal', label: 'UK fiscal years', definition: 'April to March of the next year.' },
  {
    code: 'grant-year',
    label: 'grant years',
    definition: 'July of the year before to June: US victim-service grants.',
  },
  { code: 'custom', label: 'dates', definition: 'Real dates of the source’s own.' },
  {
    code: 'not-stated',
    label: 'period not stated',
    definition: 'The part that was read states no period; nothing is assumed.',
  },
]);
/** A code of the list `calendar`: how the period’s years run. */
export type Calendar = CodeOf<typeof calendar>;

export const temporal = codeList('temporal', 'Flow, stock or ever.', [
  {
    code: 'flow-in',
    label: 'during',
    definition: 'Counted over the period: events or people who entered the count within it.',
  },
  {
    code: 'stock-at',
    label: 'at any one time in',
    definition: 'People in the situation at one time, or averaged over the period.',
  },
  {
    code: 'ever',
    label: 'at any time up to',
    definition: 'Ever in the situation, or cumulated since the start.',
  },
  { code: 'not-applicable', label: 'in', definition: 'Neither a flow nor a stock.' },
]);
/** A code of the list `temporal`: flow, stock or ever. */
export type Temporal = CodeOf<typeof temporal>;

export const method = codeList('method', 'How the number was made.', [
  {
    code: 'administrative-count',
    label: 'an administrative count',
    definition: 'Records of an agency or service, counted.',
  },
  { code: 'survey', label: 'a survey', definition: 'People asked, by a sample.' },
  {
    code: 'model-estimate',
    label: 'a model estimate',
    definition: 'Inferred by a statistical model.',
  },
  {
    code: 'case-file-sample',
    label: 'a sample of case files',
    definition: 'Case files read and coded.',
  },
  {
    code: 'expert-judgement',
    label: 'expert judgement',
    definition: 'Somebody’s informed opinion.',
  },
  {
    code: 'media-count',
    label: 'a count of media reports',
    definition: 'Cases found in the media.',
  },
  { code: 'compilation', label: 'a compilation', definition: 'Put together from others’ figures.' },
  { code: 'derived', label: 'a derivation', definition: 'Computed from other figures.' },
  {
    code: 'unknown',
    label: 'a method that was not stated',
    definition: 'The part that was read does not say.',
  },
]);
/** A code of the list `method`: how the number was made. */
export type Method = CodeOf<typeof method>;
