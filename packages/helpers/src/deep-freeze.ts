/** Freezes a record and everything in it. Records are JSON: plain objects, arrays and scalars. */
export function deepFreeze<T>(record: T): T {
  if (typeof record !== 'object' || record === null || Object.isFrozen(record)) return record;
  Object.freeze(record);
  for (const part of Object.values(record)) deepFreeze(part);
  return record;
}
