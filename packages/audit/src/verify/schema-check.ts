/** What a keyword of a schema finds wrong with a value. */
export type Check = (
  rule: unknown,
  value: unknown,
  path: string,
  schema: Readonly<Record<string, unknown>>,
) => Iterable<string>;

/** The problem, where there is one. */
export const say = (fine: boolean, path: string, message: string) =>
  fine ? [] : [`${path}: ${message}`];

/** What a rule lists; nothing where it is no list. */
export const listOf = (rule: unknown): readonly unknown[] => (Array.isArray(rule) ? rule : []);
