/** A shorter text gains nothing by a name of its own. */
const WORTH_A_NAME = 12;

/** Literals of JSON values that name what several of them repeat, so that a module holds it once. */
export interface SharedLiterals {
  /** The JavaScript expression of a value; named parts stand in `declarations`. */
  readonly literalOf: (value: unknown) => string;
  /** `name=expression`, each after those that it uses. */
  readonly declarations: readonly string[];
}

/**
 * Plans which parts of some JSON values are named. Plain literals and references only: a bundler sees that they have no
 * effect and drops what the imported export does not reach.
 *
 * @param values Everything that will be asked of `literalOf`, as `JSON.parse` gives it.
 */
export function sharedLiterals(values: readonly unknown[]): SharedLiterals {
  const seen = new Map<string, number>();
  for (const value of values) count(value, seen);
  const names = new Map<string, string>();
  const declarations: string[] = [];
  const literal = (value: unknown): string => {
    const key = JSON.stringify(value);
    if (key.length <= WORTH_A_NAME || (seen.get(key) ?? 0) < 2) return spelt(value);
    const known = names.get(key);
    if (known !== undefined) return known;
    const expression = spelt(value);
    const name = `$${names.size.toString(36)}`;
    names.set(key, name);
    declarations.push(`${name}=${expression}`);
    return name;
  };
  const spelt = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
    return `{${Object.entries(value)
      .map(([key, part]) => `${property(key)}:${literal(part)}`)
      .join(',')}}`;
  };
  return { literalOf: spelt, declarations };
}

/** Counts a value and its parts; the parts of a repeated value once, since its name will carry them. */
function count(value: unknown, seen: Map<string, number>): void {
  if (typeof value === 'string' || (typeof value === 'object' && value !== null)) {
    const key = JSON.stringify(value);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    if (before === 0 && typeof value === 'object')
      for (const part of Object.values(value)) count(part, seen);
  }
}

/** `__proto__` as a plain key would set the prototype; computed it is a field like any other. */
function property(key: string): string {
  if (key === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? key : JSON.stringify(key);
}
