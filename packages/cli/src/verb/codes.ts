import type { ListedCode } from '@darkfigure/dataset';
import { DarkfigureError } from '@darkfigure/helpers/core';
import { nearestWords } from '../args/nearest-word.ts';
import { dataOption, fetchOptions } from '../args/option.ts';
import { type OpenData, openData } from '../open-data.ts';
import { table } from '../render/table.ts';
import { UsageError } from '../usage-error.ts';
import { sourcesAndMeasures } from '../where-listed.ts';
import type { Answer, Verb } from './verb.ts';

export const codesVerb: Verb = {
  name: 'codes',
  about: 'list the code lists, the codes of one, or what a code means',
  notes: ['A word that names both a list and a code shows both.'],
  positionals: { names: ['list or code'], least: 0 },
  options: [dataOption, ...fetchOptions],
  examples: ['darkfigure codes', 'darkfigure codes stage', 'darkfigure codes potential'],
  run: async (args, io) => {
    const data = await openData(args, io);
    const lists = listsOf(data);
    const [asked] = args.positionals;
    if (asked === undefined) return allLists(lists, data);
    const ofList = lists.get(asked) ?? [];
    return codeTable([...ofList, ...definitionsOf(asked, ofList.length > 0, lists, data)], data);
  },
};

/** The codes by list, lists in the order of the data; the places are a list too. */
function listsOf({ dataset, catalog }: OpenData): ReadonlyMap<string, readonly ListedCode[]> {
  const lists = new Map<string, ListedCode[]>();
  const places = dataset.geographies.map(({ code }) => catalog.code('geography', code));
  for (const entry of [...dataset.codes, ...places]) {
    const codes = lists.get(entry.list);
    if (codes === undefined) lists.set(entry.list, [entry]);
    else codes.push(entry);
  }
  return lists;
}

/** The code in every list; a word that names a list need not be a code as well. */
function definitionsOf(
  asked: string,
  isList: boolean,
  lists: ReadonlyMap<string, unknown>,
  { catalog }: OpenData,
): readonly ListedCode[] {
  try {
    // Any text: what is no code is refused with the nearest.
    return catalog.definitions(asked as Parameters<typeof catalog.definitions>[0]);
  } catch (error) {
    if (!(error instanceof DarkfigureError) || error.code !== 'unknown-code') throw error;
    if (isList) return [];
    const kind = /^(source|measure)s?$/.exec(asked)?.[1];
    if (kind !== undefined) {
      const message = `There is no code list of ${kind}s. ${sourcesAndMeasures}`;
      throw new UsageError('unknown-code', message, asked);
    }
    const near = [
      ...nearestWords(asked, [...lists.keys()]),
      ...error.issues.flatMap(({ nearest }) => nearest),
    ];
    const hint = near.length === 0 ? ' "darkfigure codes" shows all.' : '';
    throw new UsageError(
      'unknown-code',
      `There is no list or code "${asked}".${hint}`,
      asked,
      near,
    );
  }
}

function allLists(
  lists: ReadonlyMap<string, readonly ListedCode[]>,
  { catalog }: OpenData,
): Answer {
  const rows = [...lists].map(([list, codes]) => ({ list, codes: codes.map(({ code }) => code) }));
  return {
    code: 0,
    json: { edition: catalog.edition, lists: rows },
    text: (layout) => {
      const columns = [
        { title: 'List', fit: 'whole' },
        { title: 'Codes', fit: 'wrap' },
      ] as const;
      const cells = rows.map(({ list, codes }) => [list, codes.join(', ')]);
      return `${table(columns, cells, layout).join('\n')}\n`;
    },
  };
}

function codeTable(codes: readonly ListedCode[], { catalog }: OpenData): Answer {
  return {
    code: 0,
    json: { edition: catalog.edition, codes },
    text: (layout) => {
      const columns = [
        { title: 'Code', fit: 'whole' },
        { title: 'List', fit: 'wrap' },
        { title: 'Label', fit: 'wrap' },
        { title: 'Definition', fit: 'wrap' },
      ] as const;
      const cells = codes.map((entry) => [entry.code, entry.list, entry.label, meaningOf(entry)]);
      return `${table(columns, cells, layout).join('\n')}\n`;
    },
  };
}

function meaningOf({ definition, broader, mapping = {} }: ListedCode): string {
  const wider = broader === undefined ? '' : ` Part of ${broader}.`;
  const others = Object.entries(mapping).map(([standard, code]) => `${standard} ${code}`);
  return `${definition}${wider}${others.length === 0 ? '' : ` [${others.join('; ')}]`}`;
}
