/** Whether a value is an object with fields, not a list. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of an object that hold something; a field that is `undefined` is not there, as in JSON. */
export function fieldNames(value: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(value).filter((name) => value[name] !== undefined);
}

/** Whether two JSON values are the same: fields in any order, lists in order, `undefined` as not there. */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b);
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, index) => deepEqual(entry, b[index]));
  }
  if (!isFields(a) || !isFields(b)) return false;
  // Written out, because comparing two editions spends nearly all of its time here.
  let held = 0;
  for (const name of Object.keys(a)) {
    const mine = a[name];
    if (mine === undefined) continue;
    held += 1;
    if (!Object.hasOwn(b, name) || !deepEqual(mine, b[name])) return false;
  }
  for (const name of Object.keys(b)) if (b[name] !== undefined) held -= 1;
  return held === 0;
}
