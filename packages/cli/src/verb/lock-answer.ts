import { lockFile, type MadeLock } from '@darkfigure/audit';
import type { ProjectScan } from '@darkfigure/audit/load';
import { nearestWords } from '../args/nearest-word.ts';
import { type Layout, paragraph } from '../render/layout.ts';
import { section } from '../render/section.ts';
import type { Answer } from './verb.ts';

/** What a run of lock found and did. */
export interface LockOutcome {
  readonly made: MadeLock;
  readonly scan: ProjectScan | null;
  readonly written: boolean;
  /** Locked figures that are no longer as they were locked. */
  readonly changed: number;
  /** The ids that there are. */
  readonly known: () => readonly string[];
}

/** Tells it. */
export function lockAnswer(outcome: LockOutcome): Answer {
  const { made, scan, written, changed } = outcome;
  const { dataset, figures, claims } = made.lock;
  return {
    code: written && made.gone.length === 0 ? 0 : 1,
    json: {
      file: lockFile,
      written,
      changed,
      dataset,
      figures: figures.map(({ id }) => id),
      claims: claims.map(({ id }) => id),
      places: Object.fromEntries(scan?.ids ?? []),
      sources: Object.fromEntries(scan?.sources ?? []),
      gone: made.gone,
      unfinished: scan?.unfinished ?? [],
      unknown: scan?.unknown ?? [],
      skipped: scan?.skipped ?? [],
    },
    text: (layout) => `${linesOf(outcome, layout).join('\n')}\n`,
  };
}

function linesOf({ made, scan, known, ...outcome }: LockOutcome, layout: Layout): string[] {
  const say = (text: string) => paragraph(text, layout);
  const where = (id: string) => {
    const places = (scan?.ids.get(id) ?? []).map(({ file, line }) => `${file}:${line}`);
    return places.length === 0 ? '.' : `: ${places.join(', ')}`;
  };
  const nearest = (id: string) => {
    const near = nearestWords(id, known());
    return near.length === 0 ? '' : ` Nearest: ${near.join(', ')}.`;
  };
  return [
    ...section(headOf(made, outcome), [], layout),
    ...made.gone.flatMap(({ id, why }) => {
      if (why.kind === 'dangling') {
        const aims = [why.redirect.to ?? []].flat().join(', ');
        const what = `a fault of the data: its redirect leads to ${aims}, which is not there`;
        return say(`${id} leads to no record (${what})${where(id)}`);
      }
      if (why.kind !== 'unknown') return say(`${id} leads to no record (${why.kind})${where(id)}`);
      return say(`${id} leads to no record (unknown id)${where(id)}${nearest(id)}`);
    }),
    ...(scan?.unfinished ?? []).flatMap(({ start, file, line }) =>
      say(`${file}:${line} puts an id together ("${start}…"): name those with --id or --list.`),
    ),
    ...(scan?.unknown ?? []).flatMap(({ id, file, line }) =>
      say(`${file}:${line}: no figure has the id ${id}, so it is not locked.${nearest(id)}`),
    ),
    ...(scan?.skipped ?? []).flatMap((file) => say(`${file} is too large and was not read.`)),
  ];
}

function headOf(
  { lock: { dataset, figures, claims } }: MadeLock,
  { written, changed }: Pick<LockOutcome, 'written' | 'changed'>,
): string {
  if (changed > 0) {
    return `Not written: of the locked figures, ${changed} changed. "darkfigure check" says how; after review, "darkfigure check --update".`;
  }
  if (!written) return 'Not written: no figure or claim id was found.';
  const from = `${dataset.name} ${dataset.version ?? ''}`.trim();
  return `${lockFile}: figures ${figures.length}, claims ${claims.length}, from ${from} (edition ${dataset.edition}).`;
}
