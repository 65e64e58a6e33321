import { contentText, type History, history, readingText } from '@darkfigure/audit';
import { createCatalog } from '@darkfigure/helpers/core';
import { dataOption, fetchOptions } from '../args/option.ts';
import { loadNamed } from '../load-named.ts';
import { lookUp } from '../look-up.ts';
import { type Layout, paragraph } from '../render/layout.ts';
import { section } from '../render/section.ts';
import { table } from '../render/table.ts';
import type { Verb } from './verb.ts';

export const historyVerb: Verb = {
  name: 'history',
  about: 'follow one figure through its readings, and through several versions of the data',
  notes: [
    'With --data several times, oldest first, it says what each version held and what changed between them.',
  ],
  positionals: { names: ['id'], least: 1 },
  options: [{ ...dataOption, repeats: true }, ...fetchOptions],
  examples: [
    'darkfigure history nhth/cases-identified/us/2019',
    'darkfigure history <id> --data 0.1.0 --data 0.2.0',
    'darkfigure history <id> --data git:HEAD~5 --data worktree --json',
  ],
  run: async (args, io) => {
    const [id = ''] = args.positionals;
    const inputs = [];
    for (const name of args.values('data')) {
      inputs.push({ name, dataset: await loadNamed(name, args, io) });
    }
    if (inputs.length === 0) {
      const { dataset } = await import('@darkfigure/dataset');
      inputs.push({ name: 'installed', dataset });
    }
    const told = history(id, inputs);
    const last = inputs.at(-1);
    // Refuses the id and names the nearest.
    if (told.editions.every(({ state }) => state === 'absent') && last !== undefined) {
      lookUp('figure', id, last.dataset, () => createCatalog(last.dataset).figure(id));
    }
    return {
      code: 0,
      json: told,
      text: (layout) => `${linesOf(told, layout).join('\n')}\n`,
    };
  },
};

function linesOf({ id, vintages, editions }: History, layout: Layout): string[] {
  const rows = vintages.map((vintage) => [
    vintage.published ?? 'undated',
    `${readingText(vintage)}${vintage.isCurrent ? ', stands now' : ''}`,
    [vintage.reason, vintage.note].filter((text) => text !== undefined).join(': '),
  ]);
  const columns = [
    { title: 'Published', fit: 'whole' },
    { title: 'Reading', fit: 'wrap' },
    { title: 'Why it differs', fit: 'wrap' },
  ] as const;
  return [
    ...section(id, rows.length === 0 ? [] : table(columns, rows, layout), layout),
    ...editions.flatMap((entry) => {
      const { name, edition, state, leadsTo, reason, readings, status, changes } = entry;
      const aim = state === 'moved' || state === 'split' ? ` to ${leadsTo.join(', ')}` : '';
      const because = reason === undefined ? '' : ` (${reason})`;
      const what =
        state === 'here' || state === 'moved'
          ? `${state === 'here' ? '' : `moved${aim}${because}: `}${readings.map(readingText).join(' / ')}; ${status.join(', ')}`
          : state === 'dangling'
            ? `its redirect leads to ${leadsTo.join(', ')}, which is not there${because}`
            : `${state}${aim}${because}`;
      return [
        '',
        ...section(`${name} (edition ${edition})`, paragraph(what, layout, '  '), layout),
        ...changes.flatMap((change) =>
          paragraph(
            `${change.class}${change.path === '' ? '' : ` ${change.path}`}: ${contentText(change.before)} → ${contentText(change.after)}`,
            layout,
            '    ',
          ),
        ),
      ];
    }),
  ];
}
