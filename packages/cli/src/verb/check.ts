import {
  checkLock,
  contentText,
  isFailure,
  type LockFinding,
  lockFile,
  makeLock,
} from '@darkfigure/audit';
import { paint } from '@darkfigure/audit/terminal';
import { dataOption, fetchOptions } from '../args/option.ts';
import { projectData } from '../project-data.ts';
import { folderAt } from '../read-input.ts';
import { readLock } from '../read-lock.ts';
import { type Layout, paragraph } from '../render/layout.ts';
import { percentText } from '../render/percent-text.ts';
import { section } from '../render/section.ts';
import { writeLock } from '../write-lock.ts';
import type { Verb } from './verb.ts';

export const checkVerb: Verb = {
  name: 'check',
  about: `compare the figures of ${lockFile} with the installed ones: what changed, why, and whether text must change`,
  notes: [
    'Fails (1) where a quoted figure or claim was revised, re-scoped, redefined, disputed, moved, split or withdrawn, leads to what is not there, or got a new known error or series break. The same number from another publication is told and does not fail.',
    'After the text has been looked at, --update locks the figures as they stand now.',
  ],
  positionals: { names: ['folder'], least: 0 },
  options: [
    { name: 'update', about: 'lock the figures as they stand now, after review' },
    dataOption,
    ...fetchOptions,
  ],
  examples: [
    'darkfigure check',
    'darkfigure check site --json',
    'darkfigure check --data 2.0.0',
    'darkfigure check --update',
  ],
  run: async (args, io) => {
    const project = await folderAt(io.cwd, args.positionals[0] ?? '.');
    const lock = await readLock(project);
    const { dataset, name, version } = await projectData(args, io, project.path);
    const findings = checkLock(lock, dataset);
    const failures = findings.filter(isFailure);
    const ids = [...lock.figures, ...lock.claims].map(({ id }) => id);
    const made = makeLock(ids, dataset, { name, version });
    const updated = args.isOn('update');
    if (updated) await writeLock(project, made.lock);
    const gone = made.gone.map(({ id }) => id);
    const failed = updated ? gone.length > 0 : failures.length > 0;
    const between = { before: lock.dataset, after: made.lock.dataset };
    return {
      code: failed ? 1 : 0,
      json: { ...between, locked: ids.length, updated, findings, gone: updated ? gone : [] },
      text: (layout) => {
        const changed = new Set(failures.map(({ id }) => id)).size;
        const names = [between.before, between.after].map(
          (entry) => `${entry.version ?? 'data'} (edition ${entry.edition})`,
        );
        const lines = [
          ...section(
            `${changed} of ${ids.length} quoted ids changed: ${names.join(' → ')}.`,
            [],
            layout,
          ),
          ...findingLines(findings, layout),
          ...(updated ? ['', ...paragraph(`${lockFile} is up to date.`, layout)] : []),
          ...(updated && gone.length > 0
            ? paragraph(`No longer locked, take them out of the text: ${gone.join(', ')}`, layout)
            : []),
        ];
        return `${lines.join('\n')}\n`;
      },
    };
  },
};

const advice: Readonly<Record<LockFinding['text'], string>> = {
  'must-change': 'the text must change',
  'must-be-read': 'the text must be read again',
  'may-stay': 'the text may stay',
};

function findingLines(findings: readonly LockFinding[], layout: Layout): string[] {
  let last = '';
  return findings.flatMap((finding) => {
    const { id, kind, path, before, after, why, text, size } = finding;
    const heading = id === last ? [] : ['', ...paragraph(id, layout)];
    last = id;
    const percent = typeof size === 'number' && size > 0 ? ` (${percentText(size)} %)` : '';
    const where = path === '' || path === 'current' ? '' : ` ${path}`;
    const style = text === 'must-change' ? 'red' : 'yellow';
    const head = paragraph(`${kind}${where}${percent}: ${advice[text]}`, layout, '  ');
    return [
      ...heading,
      ...head.map((line) => (text === 'may-stay' ? line : paint(line, style, layout.colour))),
      ...paragraph(`${contentText(before)} → ${contentText(after)}`, layout, '    '),
      ...paragraph(`why: ${why}`, layout, '    '),
    ];
  });
}
