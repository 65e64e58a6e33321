import { BASE, ESCAPED, LIST, type PackedHeader, PLAIN, SHAPES, TAB, ZERO } from './packed-text.ts';

/** Records that are unpacked one by one, each when it is first asked for. */
export interface UnpackedRecords {
  /** How many records there are of a type. */
  readonly count: (type: string) => number;
  /** A record, frozen; the same object every time. */
  readonly at: (type: string, index: number) => unknown;
  /** The first field of a record, its id where it has one; the record is not unpacked for it. '' where it is no string. */
  readonly first: (type: string, index: number) => string;
}

const damaged =
  'The records of @darkfigure/dataset are damaged: delete the package and install it again.';

/** Unpacks what `packRecords` has packed; what records have in common is one object, frozen like they are. Throws RangeError where a line ends too soon. */
export function unpackRecords(text: string): UnpackedRecords {
  const lines = text.split('\n');
  const header = JSON.parse(unescaped(lines[0] ?? '')) as PackedHeader;
  const { shapes, scalars, plain, escaped, parts, records } = header;
  // What has escapes and what is a part is read when it is first met.
  // Not spread, which is an iteration over thousands: this happens once, in code that nothing has made fast yet.
  const table = (scalars as readonly unknown[]).concat(lines.slice(1, 1 + plain));
  const firstPart = table.length + escaped;
  const toLine = 1 - scalars.length;
  const values = SHAPES + shapes.length;
  const odd = new Set(shapes.filter((keys) => keys.includes('__proto__')));
  const starts = new Map<string, number>();
  let start = 1 + plain + escaped + parts;
  for (const [type, count] of Object.entries(records)) {
    starts.set(type, start);
    start += count;
  }

  let line = '';
  let at = 0;
  const number = (): number => {
    let digit = line.charCodeAt(at++) - ZERO;
    if (digit < BASE) return digit;
    let sum = digit - BASE;
    for (let scale = BASE; ; scale *= BASE) {
      digit = line.charCodeAt(at++) - ZERO;
      if (digit < BASE) return sum + digit * scale;
      // Behind the end of a line there is no digit: of a text that is damaged this would never end.
      if (Number.isNaN(digit)) throw new RangeError(damaged);
      sum += (digit - BASE) * scale;
    }
  };
  const string = (): string => {
    const length = number();
    at += length;
    return line.slice(at - length, at);
  };
  const value = (): unknown => {
    const token = number();
    if (token >= values) return table[token - values] ?? later(token - values);
    if (token === PLAIN) return string();
    if (token === ESCAPED) return unescaped(string());
    if (token !== LIST) return object(shapes[token - SHAPES] ?? []);
    const list: unknown[] = [];
    for (let left = number(); left > 0; left--) list.push(value());
    return Object.freeze(list);
  };
  const object = (keys: readonly string[], first?: string): unknown => {
    // Only so is a field of that name a field, and not the prototype.
    if (odd.has(keys)) {
      const part = (at: number) => (at === 0 ? (first ?? value()) : value());
      return Object.freeze(Object.fromEntries(keys.map((key, at) => [key, part(at)])));
    }
    const made: Record<string, unknown> = {};
    let next = 0;
    if (first !== undefined) made[keys[next++] as string] = first;
    while (next < keys.length) made[keys[next++] as string] = value();
    return Object.freeze(made);
  };
  /** Reads another line in the midst of one. */
  const within = (of: string, from: number, read: () => unknown): unknown => {
    const outer = line;
    const place = at;
    line = of;
    at = from;
    const made = read();
    line = outer;
    at = place;
    return made;
  };
  const later = (index: number): unknown => {
    // Null is a scalar, and known though `??` passes it over.
    if (index < scalars.length) return null;
    const of = lines[index + toLine] ?? '';
    table[index] = index < firstPart ? unescaped(of) : within(of, 0, value);
    return table[index];
  };
  const made: unknown[] = [];
  const placeOf = (type: string, index: number) => (starts.get(type) ?? 0) + index;
  const first = (of: string) => unescaped(of.slice(0, of.indexOf(TAB)));
  return {
    count: (type) => records[type] ?? 0,
    first: (type, index) => first(lines[placeOf(type, index)] ?? ''),
    at: (type, index) => {
      const place = placeOf(type, index);
      const of = lines[place] ?? '';
      const tab = of.indexOf(TAB);
      made[place] ??= within(of, tab + 1, () =>
        tab === 0 ? value() : object(shapes[number() - SHAPES] ?? [], first(of)),
      );
      return made[place];
    },
  };
}

/** An escape is `~` and the four hexadecimal digits of a code unit. */
function unescaped(text: string): string {
  return text.includes('~')
    ? text.replace(/~([0-9a-f]{4})/g, (_, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 16)),
      )
    : text;
}
