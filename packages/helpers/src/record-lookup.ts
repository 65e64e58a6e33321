import type { Redirect } from './dataset-types.ts';
import { RedirectedIdError, UnknownIdError } from './errors.ts';
import { lazy } from './lazy.ts';
import { nearest } from './nearest.ts';
import type { RecordList } from './record-list.ts';

/** Records of one type by id. */
export interface RecordLookup<T> {
  readonly find: (id: string) => T | undefined;
  /** Whether `get` gives a record. */
  readonly has: (id: string) => boolean;
  /** Follows a redirect by one hop. Throws RedirectedIdError (split, withdrawn) or UnknownIdError. */
  readonly get: (id: string) => T;
  readonly ids: () => Iterable<string>;
}

/** The places are read on first use: whoever asks for one claim does not pay for every figure, nor for every claim. */
export function recordLookup<T>(
  title: string,
  records: () => RecordList<T>,
  redirectOf: (id: string) => Redirect | undefined,
): RecordLookup<T> {
  const list = lazy(records);
  const byId = lazy(() => {
    const { count, idAt } = list();
    const places = new Map<string, number>();
    for (let index = 0; index < count; index += 1) places.set(idAt(index), index);
    return places;
  });
  const find = (id: string): T | undefined => {
    const index = byId().get(id);
    return index === undefined ? undefined : list().at(index);
  };
  const direct = (id: string): T => {
    const record = find(id);
    if (record === undefined) throw new UnknownIdError(title, id, nearest(id, byId().keys()));
    return record;
  };
  return {
    find,
    has: (id) => {
      const redirect = redirectOf(id);
      return byId().has(id) || (redirect?.kind === 'moved' && byId().has(redirect.to));
    },
    ids: () => byId().keys(),
    get: (id) => {
      const redirect = byId().has(id) ? undefined : redirectOf(id);
      return direct(redirect === undefined ? id : targetOf(redirect));
    },
  };
}

/** The one id that a redirect leads to; throws RedirectedIdError where there is not one. */
function targetOf(redirect: Redirect): string {
  switch (redirect.kind) {
    case 'moved':
      return redirect.to;
    case 'split':
      throw new RedirectedIdError(redirect.id, 'split', redirect.to, redirect.reason);
    case 'withdrawn':
      throw new RedirectedIdError(redirect.id, 'withdrawn', [], redirect.reason);
    default:
      return redirect satisfies never;
  }
}
