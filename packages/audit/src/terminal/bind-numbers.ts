/**
 * Stands for a space at which no line may break. A private character, which escaped text cannot hold;
 * {@link wrapText} prints it as a space.
 */
export const boundSpace = '\ue000';

const hedges =
  'about|around|roughly|approximately|nearly|almost|some|over|above|under|below|between|' +
  'an estimated|at least|at most|more than|fewer than|less than|no more than|no fewer than|up to|of the order of';
const number = '[$€£≥≤<>~−+-]?\\s?\\d';
const beforeNumber = new RegExp(`\\b(?:${hedges})\\s+(?=${number})`, 'giu');
const rangeWord = /(?<=\d) (?:to|and|–|-) (?=[$€£]?\d)/giu;
const unitWord = /(?<=\d) (?=\p{L}{2,16}(?!\p{L}))/gu;
const afterNumber = / (?=%|percent\b|per cent\b|million\b|billion\b|thousand\b|\d{3}(?!\d))/giu;

/**
 * Binds numbers in escaped text to the words that hedge them and to the word after, so that no line breaks there.
 *
 * @returns The text, with {@link boundSpace} for each of these spaces.
 * @throws Nothing.
 */
export function bindNumbers(text: string): string {
  return text
    .replace(beforeNumber, bound)
    .replace(rangeWord, bound)
    .replace(unitWord, bound)
    .replace(afterNumber, (space, at: number, whole: string) =>
      /\d/.test(whole.charAt(at - 1)) ? boundSpace : space,
    );
}

/**
 * Binds a short text as a whole: a value with everything that hedges it.
 *
 * @returns The text, with {@link boundSpace} for every space.
 * @throws Nothing.
 */
export function bound(text: string): string {
  return text.replace(/ /g, boundSpace);
}
