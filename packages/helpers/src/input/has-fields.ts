/** Whether a thing can be asked for its fields: a list, a map or a date has none of those of a query, and would find everything. */
export const hasFields = (thing: unknown): thing is object =>
  Object.prototype.toString.call(thing) === '[object Object]';
