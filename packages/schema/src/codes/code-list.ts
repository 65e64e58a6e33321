/** One code of a code list. */
export interface Code {
  /** The code, unique in its list. */
  readonly code: string;
  /** The code in words. */
  readonly label: string;
  /** What it means. */
  readonly definition: string;
  /** The next wider code of the same list, where the list is a hierarchy. */
  readonly broader?: string | undefined;
  /** True where it says how a number was made and not who is counted: two such numbers are of the same people. */
  readonly variant?: true | undefined;
  /** The nearest equivalent in outside standards, by standard. */
  readonly mapping?: Readonly<Record<string, string>> | undefined;
}

/** A closed list of codes that a field of a record may hold. */
export interface CodeList<Codes extends readonly Code[] = readonly Code[]> {
  /** Its name, in kebab-case. */
  readonly list: string;
  /** What its codes say. */
  readonly definition: string;
  /** The codes, each with its label, definition and mapping. */
  readonly codes: Codes;
}

/** The literal union of a list's codes. */
export type CodeOf<List extends CodeList> = List['codes'][number]['code'];

/** Declares a code list and keeps its codes as literal types. */
export function codeList<const Codes extends readonly Code[]>(
  list: string,
  definition: string,
  codes: Codes,
): CodeList<Codes> {
  return { list, definition, codes };
}

/** The codes of a list as a non-empty tuple, the shape that an enum validator wants. */
export function codesOf<List extends CodeList>(list: List): [CodeOf<List>, ...CodeOf<List>[]] {
  const codes = list.codes.map((entry) => entry.code as CodeOf<List>);
  const [first, ...rest] = codes;
  if (first === undefined) throw new TypeError(`code list ${list.list} is empty`);
  return [first, ...rest];
}
