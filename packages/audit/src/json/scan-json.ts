/** Where a text stops being JSON. */
interface JsonFault {
  /** Characters before it. */
  readonly at: number;
  /** What may stand there. */
  readonly expected: string;
}

/** Where the parts of a text of JSON stand. */
export interface ScannedJson {
  /** Undefined where the text is JSON. */
  readonly fault: JsonFault | undefined;
  /** How many characters stand before each value, by its path with the parts joined by `/`; the whole is ''. */
  readonly places: ReadonlyMap<string, number>;
}

type State = 'value' | 'first' | 'name' | 'first-name' | 'colon' | 'next' | 'end';

interface Frame {
  readonly close: ']' | '}';
  readonly path: string;
  /** The name or number of the entry that is being read. */
  part: string | number;
}

const space = /[ \t\n\r]*/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// All but control characters, the quote and the backslash.
const string = /"(?:[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

/**
 * Finds the places that JSON.parse keeps for itself: of a fault its messages have no line, or one that depends on the
 * runtime, and of a value that is sound JSON and otherwise wrong nothing at all. It goes down without recursion.
 */
export function scanJson(text: string): ScannedJson {
  const places = new Map<string, number>();
  const frames: Frame[] = [];
  let state: State = 'value';
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  for (;;) {
    take(space);
    const top = frames.at(-1);
    const next = text[at];
    if (state === 'end' && next === undefined) return { fault: undefined, places };
    const fault = { at, expected: expectedIn(state, top) };
    const isClose = next === top?.close && (state.startsWith('first') || state === 'next');
    if (isClose) {
      at += 1;
      frames.pop();
      state = frames.length === 0 ? 'end' : 'next';
    } else if (state === 'next' && top !== undefined && next === ',') {
      at += 1;
      state = top.close === '}' ? 'name' : 'value';
      if (typeof top.part === 'number') top.part += 1;
    } else if (state === 'colon' && next === ':') {
      at += 1;
      state = 'value';
    } else if (state === 'name' || state === 'first-name') {
      if (next !== '"' || top === undefined) return { fault, places };
      const name = take(string);
      if (text[at] !== '"') return { fault: inString(text, at), places };
      at += 1;
      top.part = JSON.parse(`${name}"`) as string;
      state = 'colon';
    } else if (state === 'value' || state === 'first') {
      const path = pathOf(top);
      places.set(path, at);
      if (next === '{' || next === '[') {
        at += 1;
        frames.push(next === '{' ? { close: '}', path, part: '' } : { close: ']', path, part: 0 });
        state = next === '{' ? 'first-name' : 'first';
        continue;
      }
      if (next === '"') {
        take(string);
        if (text[at] !== '"') return { fault: inString(text, at), places };
        at += 1;
      } else if (take(plain) === '') return { fault, places };
      state = frames.length === 0 ? 'end' : 'next';
    } else return { fault, places };
  }
}

function pathOf(frame: Frame | undefined): string {
  if (frame === undefined) return '';
  return frame.path === '' ? String(frame.part) : `${frame.path}/${frame.part}`;
}

function inString(text: string, at: number): JsonFault {
  return { at, expected: text[at] === '\\' ? 'an escape of JSON' : 'the " that ends the text' };
}

function expectedIn(state: State, top: Frame | undefined): string {
  switch (state) {
    case 'value':
      return 'a value';
    case 'first':
      return 'a value or ]';
    case 'name':
      return 'a name in double quotes';
    case 'first-name':
      return 'a name in double quotes or }';
    case 'colon':
      return 'a colon';
    case 'next':
      return `a comma or ${top?.close ?? ''}`;
    case 'end':
      return 'nothing more';
    default:
      return state satisfies never;
  }
}
