import type { Dataset, Redirect } from '../dataset-types.ts';

/** What an id leads to in a dataset. */
export type Resolved =
  | ResolvedHere
  | ResolvedMoved
  | ResolvedGone
  | ResolvedDangling
  | ResolvedUnknown;

/** A record has the id. */
interface ResolvedHere {
  readonly kind: 'here';
  /** The same id. */
  readonly id: string;
}

/** A redirect leads to one record. */
interface ResolvedMoved {
  readonly kind: 'moved';
  /** The id of that record. */
  readonly id: string;
  /** Why and since when. */
  readonly redirect: Redirect;
}

/** A redirect leads to several records, or to none. */
interface ResolvedGone {
  readonly kind: 'split' | 'withdrawn';
  /** Where it leads, why and since when. */
  readonly redirect: Redirect;
}

/** A redirect leads to records of which none is there: the data are at fault, and no id was misspelt. */
interface ResolvedDangling {
  readonly kind: 'dangling';
  /** Where it was to lead, why and since when. */
  readonly redirect: Redirect;
}

/** There is neither record nor redirect. */
interface ResolvedUnknown {
  readonly kind: 'unknown';
}

/** Makes a look-up of ids among the records of one type and the redirects; a redirect resolves in one hop. */
export function idResolver(
  dataset: Pick<Dataset, 'figures' | 'claims' | 'redirects'>,
  type: 'figures' | 'claims',
): (id: string) => Resolved {
  const ids = new Set(dataset[type].map(({ id }) => id));
  const redirects = new Map(dataset.redirects.map((entry) => [entry.id, entry]));
  return (id) => {
    if (ids.has(id)) return { kind: 'here', id };
    const redirect = redirects.get(id);
    if (redirect === undefined) return { kind: 'unknown' };
    switch (redirect.kind) {
      case 'moved':
        return ids.has(redirect.to)
          ? { kind: 'moved', id: redirect.to, redirect }
          : { kind: 'dangling', redirect };
      case 'split':
        return { kind: redirect.to.some((aim) => ids.has(aim)) ? 'split' : 'dangling', redirect };
      case 'withdrawn':
        return { kind: 'withdrawn', redirect };
      default:
        redirect satisfies never;
        return { kind: 'unknown' };
    }
  };
}
