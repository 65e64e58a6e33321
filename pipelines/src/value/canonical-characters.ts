import { Refusal } from './refusal.ts';

/** No printed figure is longer; what is, is a sentence. In code units. */
export const LONGEST = 200;

/** Spaces that do not break a line: between digits they group thousands, elsewhere they are spaces. */
export const GROUPING_SPACE = '\u00a0';

const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const FULL_WIDTH = '０１２３４５６７８９％＄，．－＋＜＞（）～［］＊';
const HALF_WIDTH = '0123456789%$,.-+<>()~[]*';

/** Everything that is only another way to print the same sign. One code unit to one, so that offsets stay true. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...[...FULL_WIDTH].map((wide, index) => [wide, HALF_WIDTH.charAt(index)] as const),
  ...['\u00a0', '\u202f', '\u2009', '\u2007'].map((space) => [space, GROUPING_SPACE] as const),
  ['\u3000', ' '],
  ...['\u2010', '\u2011'].map((hyphen) => [hyphen, '-'] as const),
  ...['\u2012', '\u2014', '\u2015'].map((dash) => [dash, '\u2013'] as const),
  ...['⩽', '≦'].map((sign) => [sign, '≤'] as const),
  ...['⩾', '≧'].map((sign) => [sign, '≥'] as const),
  ...['≈', '∼'].map((sign) => [sign, '~'] as const),
]);

/**
 * Rewrites a cell in the parser's own alphabet, one code unit for one.
 *
 * @throws {Refusal} `empty`, `too-long`, `forbidden-character`
 */
export function canonicalCharacters(text: string): string {
  if (text.length > LONGEST) {
    throw new Refusal('too-long', LONGEST, `${text.length} characters`, `at most ${LONGEST}`);
  }
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden !== null) {
    throw new Refusal(
      'forbidden-character',
      forbidden.index,
      codePoint(forbidden[0]),
      'printed characters only',
    );
  }
  const canonical = [...text].map((character) => SAME.get(character) ?? character).join('');
  if (/^[ \u00a0]*$/.test(canonical)) throw new Refusal('empty', 0, 'nothing', 'a value');
  return canonical;
}

function codePoint(character: string): string {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `character U+${hexadecimal.padStart(4, '0')}`;
}
