import { RedirectedIdError } from '../errors/redirected-id-error.ts';
import { UnknownIdError } from '../errors/unknown-errors.ts';
import { nearest } from '../input/nearest.ts';
import { lazy } from '../lazy.ts';
import type { Redirect } from './dataset-types.ts';
import type { RecordList } from './record-list.ts';

/** Records of one type by id. */
export interface RecordLookup<T> {
  readonly find: (id: string) => T | undefined;
  /** Whether `get` gives a record. */
  readonly has: (id: string) => boolean;
  /** Follows a redirect by one hop. Throws RedirectedIdError (split, withdrawn, dangling) or UnknownIdError. */
  readonly get: (id: string) => T;
  readonly ids: () => Iterable<string>;
}

/** The list is opened on first use. */
export function recordLookup<T>(
  title: string,
  records: () => RecordList<T>,
  redirectOf: (id: string) => Redirect | undefined,
): RecordLookup<T> {
  const list = lazy(records);
  const isHere = (id: string) => list().placeOf(id) !== undefined;
  const ids = () => {
    const { count, idAt } = list();
    return Array.from({ length: count }, (_, index) => idAt(index));
  };
  const find = (id: string): T | undefined => {
    const { at, placeOf } = list();
    const place = placeOf(id);
    return place === undefined ? undefined : at(place);
  };
  const direct = (id: string): T => {
    const record = find(id);
    // Plain JavaScript may ask for anything.
    const asked = String(id);
    if (record === undefined) throw new UnknownIdError(title, asked, nearest(asked, ids()));
    return record;
  };
  return {
    find,
    has: (id) => {
      const redirect = redirectOf(id);
      return isHere(id) || (redirect?.kind === 'moved' && isHere(redirect.to));
    },
    ids,
    get: (id) => {
      const redirect = isHere(id) ? undefined : redirectOf(id);
      return direct(redirect === undefined ? id : targetOf(redirect, isHere));
    },
  };
}

/** The one id that a redirect leads to; throws RedirectedIdError where there is not one. */
function targetOf(redirect: Redirect, isHere: (id: string) => boolean): string {
  switch (redirect.kind) {
    case 'moved':
      if (isHere(redirect.to)) return redirect.to;
      throw new RedirectedIdError(redirect.id, 'dangling', [redirect.to], redirect.reason);
    case 'split':
      throw new RedirectedIdError(redirect.id, 'split', redirect.to, redirect.reason);
    case 'withdrawn':
      throw new RedirectedIdError(redirect.id, 'withdrawn', [], redirect.reason);
    default:
      return redirect satisfies never;
  }
}
