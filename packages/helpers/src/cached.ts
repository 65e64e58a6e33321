interface Store<Key, T> {
  readonly get: (key: Key) => T | undefined;
  readonly set: (key: Key, value: T) => unknown;
}

/** Works something out once for each key. @param known where it is kept; weakly, so that keys can be let go. */
export function cached<Key, T>(
  make: (key: Key) => T,
  known: Store<Key, T> = new Map<Key, T>(),
): (key: Key) => T {
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = make(key);
      known.set(key, found);
    }
    return found;
  };
}
