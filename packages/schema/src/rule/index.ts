export { currentVintages } from './current-vintages.ts';
export {
  type DaySpan,
  daysOf,
  knownFrom,
  publishedBy,
  publishedWithin,
} from './publication-day.ts';
export { publishedTypes } from './published-types.ts';
