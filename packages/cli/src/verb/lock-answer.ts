import { lockFile, type MadeLock } from '@darkfigure/audit';
import type { Place, ProjectScan } from '@darkfigure/audit/load';
import { nearestWords } from '../args/nearest-word.ts';
import { type Layout, paragraph } from '../render/layout.ts';
import { section } from '../render/section.ts';
import type { Answer } from './verb.ts';

/** What a run of lock found and did. */
export interface LockOutcome {
  readonly made: MadeLock;
  readonly scan: ProjectScan | null;
  /** Where each id was found or listed. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly written: boolean;
  /** Locked figures that are no longer as they were locked. */
  readonly changed: number;
  /** Locked ids that were not found, while something could not be read that may quote them. */
  readonly unseen: number;
  /** The ids that there are. */
  readonly known: readonly string[];
}

/** Whether everything that may quote a figure was read. */
export function isWhole(scan: ProjectScan | null): boolean {
  return (scan?.skipped ?? []).every(({ why }) => why === 'too-large' || why === 'not-text');
}

/** Tells it. */
export function lockAnswer(outcome: LockOutcome): Answer {
  const { made, scan, written, changed, unseen, places, known } = outcome;
  const { dataset, figures, claims } = made.lock;
  const near = (id: string) => nearestWords(id, known);
  const gone = made.gone.map(({ id, why }) => ({
    id,
    why,
    nearest: why.kind === 'unknown' ? near(id) : [],
  }));
  const unknown = (scan?.unknown ?? []).map((entry) => ({ ...entry, nearest: near(entry.id) }));
  return {
    code: written && made.gone.length === 0 && isWhole(scan) ? 0 : 1,
    json: {
      file: lockFile,
      written,
      changed,
      unseen,
      dataset,
      figures: figures.map(({ id }) => id),
      claims: claims.map(({ id }) => id),
      places: Object.fromEntries(places),
      sources: Object.fromEntries(scan?.sources ?? []),
      gone,
      unfinished: scan?.unfinished ?? [],
      unknown,
      skipped: scan?.skipped ?? [],
    },
    text: (layout) => `${linesOf(outcome, layout).join('\n')}\n`,
  };
}

function linesOf({ made, scan, known, places, ...outcome }: LockOutcome, layout: Layout): string[] {
  const say = (text: string) => paragraph(text, layout);
  const where = (id: string) => {
    const lines = (places.get(id) ?? []).map(({ file, line }) => `${file}:${line}`);
    return lines.length === 0 ? '.' : `: ${lines.join(', ')}.`;
  };
  const nearest = (id: string) => {
    const near = nearestWords(id, known);
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
    ...(scan?.skipped ?? []).flatMap(({ file, message }) => say(`${file} ${message}.`)),
  ];
}

function headOf(
  { lock: { dataset, figures, claims } }: MadeLock,
  { written, changed, unseen }: Pick<LockOutcome, 'written' | 'changed' | 'unseen'>,
): string {
  if (changed > 0) {
    return `Not written: of the locked figures, ${changed} changed. "darkfigure check" says how; after review, "darkfigure check --update".`;
  }
  if (unseen > 0) {
    return `Not written: of the locked ids, ${unseen} were not found, and what could not be read may quote them.`;
  }
  if (!written) return 'Not written: no figure or claim id was found.';
  const from = `${dataset.name} ${dataset.version ?? ''}`.trim();
  return `${lockFile}: figures ${figures.length}, claims ${claims.length}, from ${from} (edition ${dataset.edition}).`;
}
