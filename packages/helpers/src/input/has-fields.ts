/** Whether a thing can be asked for its fields: a list or a date has none of those of a query, and would find everything. */
export function hasFields(thing: unknown): thing is object {
  return typeof thing === 'object' && !!thing && !Array.isArray(thing) && !(thing instanceof Date);
}
