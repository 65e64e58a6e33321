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
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b);
  }
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index += 1) {
      if (!deepEqual(a[index], b[index])) return false;
    }
    return true;
  }
  return !Array.isArray(b) && sameFields(a as Fields, b as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Comparing two editions spends nearly all of its time here, and walking the names in place is twice as fast as listing
 * them. What a walk leaves open (a field that is `undefined`, another number of names) is told in the slow way.
 */
function sameFields(a: Fields, b: Fields): boolean {
  let more = 0;
  for (const name in a) {
    const mine = a[name];
    // Whatever else an object inherits is a function, which no JSON value equals.
    if (mine === undefined || name === '__proto__') return sameHeld(a, b);
    if (!deepEqual(mine, b[name])) return false;
    more += 1;
  }
  for (const _name in b) more -= 1;
  return more === 0 || sameHeld(a, b);
}

function sameHeld(a: Fields, b: Fields): boolean {
  const names = fieldNames(a);
  return (
    names.length === fieldNames(b).length &&
    names.every((name) => Object.hasOwn(b, name) && deepEqual(a[name], b[name]))
  );
}
