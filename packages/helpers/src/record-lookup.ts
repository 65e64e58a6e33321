import type { Redirect } from './dataset-types.ts';
import { RedirectedIdError, UnknownIdError } from './errors.ts';
import { lazy } from './lazy.ts';
import { nearest } from './nearest.ts';

/** Records of one type by id. */
export interface RecordLookup<T> {
  readonly find: (id: string) => T | undefined;
  /** Whether `get` gives a record. */
  readonly has: (id: string) => boolean;
  /** Follows a redirect by one hop. Throws RedirectedIdError (split, withdrawn) or UnknownIdError. */
  readonly get: (id: string) => T;
  readonly ids: () => Iterable<string>;
}

/** The map is built on first use: whoever asks for one claim does not pay for every figure. */
export function recordLookup<T>(
  title: string,
  records: () => readonly T[],
  idOf: (record: T) => string,
  redirectOf: (id: string) => Redirect | undefined,
): RecordLookup<T> {
  const byId = lazy(() => new Map(records().map((record) => [idOf(record), record])));
  const direct = (id: string): T => {
    const record = byId().get(id);
    if (record === undefined) throw new UnknownIdError(title, id, nearest(id, byId().keys()));
    return record;
  };
  return {
    find: (id) => byId().get(id),
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
