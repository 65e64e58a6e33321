import { UnknownCodeError } from '../errors/unknown-errors.ts';
import { nearest } from '../input/nearest.ts';
import { requireKnown } from '../input/require-known.ts';
import { lazy } from '../lazy.ts';
import type { Dataset, ListedCode } from './dataset-types.ts';

/** The code lists of a dataset, and its places as one more list, `geography`. */
export interface CodeBook {
  /** The label of a code; the code itself where it is not listed. */
  readonly label: (list: string, code: string) => string;
  readonly has: (list: string, code: string) => boolean;
  /** Throws UnknownCodeError with the nearest codes of the list, InvalidOptionError for a list that there is not. */
  readonly get: (list: string, code: string) => ListedCode;
  /** The code in every list that holds it, in list order. Throws UnknownCodeError where none does. */
  readonly everywhere: (code: string) => readonly ListedCode[];
  /** The segment codes of every source. */
  readonly segments: () => ReadonlySet<string>;
  readonly codesOf: (list: string) => Iterable<string>;
}

export function codeBook(dataset: Dataset): CodeBook {
  const lists = lazy(() => {
    const byList = new Map<string, Map<string, ListedCode>>();
    for (const entry of [...dataset.codes, ...placesAsCodes(dataset)]) {
      const codes = byList.get(entry.list) ?? new Map<string, ListedCode>();
      byList.set(entry.list, codes.set(entry.code, entry));
    }
    return byList;
  });
  const segments = lazy(() => {
    const own = [...lists()].filter(([list]) => list.endsWith('-segment'));
    return new Set(own.flatMap(([, codes]) => [...codes.keys()]));
  });
  const codesOf = (list: string) => lists().get(list)?.keys() ?? [];
  return {
    codesOf,
    segments,
    has: (list, code) => lists().get(list)?.has(code) ?? false,
    label: (list, code) => lists().get(list)?.get(code)?.label ?? code,
    get: (list, code) => {
      const entry = lists().get(list)?.get(code);
      if (entry === undefined) {
        requireKnown('A code list', list, [...lists().keys()]);
        throw new UnknownCodeError(list, String(code), nearest(String(code), codesOf(list)));
      }
      return entry;
    },
    everywhere: (code) => {
      const entries = [...lists().values()].flatMap((codes) => codes.get(code) ?? []);
      if (entries.length === 0) {
        const all = new Set([...lists().values()].flatMap((codes) => [...codes.keys()]));
        throw new UnknownCodeError('list', String(code), nearest(String(code), all));
      }
      return entries;
    },
  };
}

function placesAsCodes(dataset: Dataset): readonly ListedCode[] {
  return dataset.geographies.map(({ code, label, definition, iso3166 }) => ({
    list: 'geography',
    code,
    label,
    definition,
    ...(iso3166 === null ? {} : { mapping: { 'iso-3166': iso3166 } }),
  }));
}
