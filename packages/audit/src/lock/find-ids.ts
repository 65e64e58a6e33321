import { figureOfExport } from './figure-of-export.ts';

/** Where in a text something was found. */
interface FoundLine {
  /** From 1. */
  readonly line: number;
}

/** What a text quotes: ids with the line that they stand in, whole sources that it imports, ids that it puts together. */
export interface FoundIds {
  /** Ids, and figures that are imported by name. */
  readonly ids: readonly (FoundLine & {
    /** As it stands in the text; of a figure imported by name, its id. */
    readonly id: string;
  })[];
  /** Sources that are imported whole. */
  readonly sources: readonly (FoundLine & {
    /** The id of the source. */
    readonly source: string;
  })[];
  /** Beginnings of ids that end in a template's hole, or that `+` or `concat` adds to: which figures they become is known only when the code runs. */
  readonly unfinished: readonly (FoundLine & {
    /** What stands before it. */
    readonly start: string;
  })[];
  /** What begins like the figures of a measure and is none: misspelt, or never published. */
  readonly unknown: readonly (FoundLine & {
    /** As it stands in the text. */
    readonly id: string;
  })[];
}

/**
 * Finds the ids in a text: every run of id characters that is a known id as a whole. Any text will do, so that code, pages
 * and notes are searched alike; an id in a comment counts, because nothing tells it from a quotation.
 *
 * @param known Every id that counts as one.
 * @returns What was found, in the order of the text and as often as it stands there; lines from 1.
 * @throws Nothing.
 */
export function findIds(text: string, known: ReadonlySet<string>): FoundIds {
  const ids: { id: string; line: number }[] = [];
  const sources: { source: string; line: number }[] = [];
  const unfinished: { start: string; line: number }[] = [];
  const unknown: { id: string; line: number }[] = [];
  let line = 1;
  let counted = 0;
  const lineAt = (index: number) => {
    for (; counted < index; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    return line;
  };
  for (const { 0: run, index } of text.matchAll(/[\w@./-]+/g)) {
    if (!run.includes('/')) continue;
    const id = run.replace(/\.+$/, '');
    const source = imported.exec(id)?.[1];
    if (known.has(id)) ids.push({ id, line: lineAt(index) });
    else if (source !== undefined) {
      const named = namesBefore(text, index).map((name) => figureOfExport(source, name));
      const line = lineAt(index);
      // A name of several parts is that of a figure, and misspelt where there is none: it is not the whole source.
      if (named.length > 0 && named.every((figure) => known.has(figure) || figureId.test(figure)))
        for (const id of named) (known.has(id) ? ids : unknown).push({ id, line });
      else sources.push({ source, line });
    } else if (goesOn.test(text.slice(index + run.length, index + run.length + 20))) {
      if (isStart(run, known)) unfinished.push({ start: run, line: lineAt(index) });
    } else if (isOfMeasure(id, known)) unknown.push({ id, line: lineAt(index) });
  }
  return { ids, sources, unfinished, unknown };
}

/** As `figureOfExport` makes them: a measure, a place and a time at least. */
const figureId = /^[a-z0-9-]+(?:\/[a-z0-9-]+){3,}$/;

/** A template’s hole, or a text that ends and is added to. */
const goesOn = /^(?:\$\{|['"`]\s*(?:\+|\.concat\())/;

const imported = /^@darkfigure\/dataset\/sources\/([a-z0-9-]+)(?:\.json)?$/;

/** `{ a, b as c } from '`, or `{ a, b: c } = await import('`, up to the name of a module. */
const braces = /^\{([^{}]*)\}\s*(?:from|=\s*(?:await\s+)?(?:import|require)\s*\()\s*['"]$/;

/** The names that are taken from the module whose name stands here; none where it is taken whole. */
function namesBefore(text: string, index: number): string[] {
  const clause = braces.exec(text.slice(Math.max(text.lastIndexOf('{', index), 0), index))?.[1];
  const names = (clause ?? '').split(',').map((name) => name.trim());
  return names.filter((name) => name !== '').map((name) => name.split(/\s+as\s+|\s*:/)[0] ?? name);
}

function isStart(start: string, known: ReadonlySet<string>): boolean {
  for (const id of known) if (id.startsWith(start)) return true;
  return false;
}

/** `source/measure/…` of a measure that has figures; what several ids have before a `/`, such as a place, names none. */
function isOfMeasure(id: string, known: ReadonlySet<string>): boolean {
  const measure = /^[a-z0-9-]+\/[a-z0-9-]+\/(?=.)/.exec(id)?.[0];
  return (
    measure !== undefined && isStart(measure, known) && !isStart(id.replace(/\/?$/, '/'), known)
  );
}
