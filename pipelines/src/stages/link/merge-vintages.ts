import type { Publication, Vintage } from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';
import { nearest } from '../../issue/nearest.ts';
import type { FigureNote } from '../../source/source-module.ts';
import type { Observation } from '../normalize/observation.ts';

const KINDS = ['primary', 'reprint', 'secondary'] as const;

/**
 * One publication’s readings of one text are one vintage, seen on the page nearest to the publisher and confirmed by another;
 * other digits or another publication are another vintage. Oldest publication first; undated ones last.
 */
export function mergeVintages(
  group: readonly Observation[],
  publications: ReadonlyMap<string, Publication>,
  notes: readonly FigureNote[],
  source: string,
  issues: Issue[],
): Vintage[] {
  const merged = new Map<string, Observation>();
  for (const observation of [...group].sort(byNearness)) {
    const key = JSON.stringify([observation.publication, observation.text]);
    const standing = merged.get(key);
    if (standing === undefined) merged.set(key, observation);
    else {
      const confirmedAt =
        standing.confirmedAt ??
        (observation.seenAt === standing.seenAt ? observation.confirmedAt : observation.seenAt);
      const note = [standing.note, observation.note]
        .filter((text, index, all) => text !== undefined && all.indexOf(text) === index)
        .join(' ');
      merged.set(key, { ...standing, confirmedAt, note: note === '' ? undefined : note });
    }
  }
  const ordered = [...merged.values()].sort((a, b) => {
    const [x, y] = [
      publications.get(a.publication)?.published ?? '9999',
      publications.get(b.publication)?.published ?? '9999',
    ];
    return compare(x, y) || compare(a.publication, b.publication) || compare(a.text, b.text);
  });
  const told = notes.flatMap((note) => note.vintages ?? []);
  for (const entry of told) {
    if (!ordered.some((observation) => observation.publication === entry.publication)) {
      issues.push({
        code: 'stale-entry',
        file: `pipelines/src/sources/${source}`,
        line: 0,
        column: 0,
        message: `figureNotes of ${group[0]?.figure} speak of the vintage of "${entry.publication}"`,
        expected: 'a publication that has this figure',
        nearest: nearest(
          entry.publication,
          ordered.map((observation) => observation.publication),
        ),
      });
    }
  }
  return ordered.map((observation, index): Vintage => {
    const before = ordered[index - 1];
    const entry = told.find((candidate) => candidate.publication === observation.publication);
    const differs =
      before !== undefined && JSON.stringify(before.value) !== JSON.stringify(observation.value);
    const reason = entry?.reason ?? (differs ? 'unstated' : undefined);
    const note = [observation.note, entry?.note].filter((text) => text !== undefined).join(' ');
    return {
      publication: observation.publication,
      value: observation.value,
      text: observation.text,
      qualifier: observation.qualifier,
      locator: observation.locator,
      seenAt: observation.seenAt,
      seenKind: observation.seenKind,
      seenOn: observation.seenOn,
      ...(observation.confirmedAt === undefined ? {} : { confirmedAt: observation.confirmedAt }),
      ...(reason === undefined || before === undefined ? {} : { reason }),
      ...(note === '' ? {} : { note }),
      row: observation.row,
    };
  });
}

function byNearness(a: Observation, b: Observation): number {
  return (
    KINDS.indexOf(a.seenKind) - KINDS.indexOf(b.seenKind) ||
    compare(a.publication, b.publication) ||
    compare(a.place.file, b.place.file) ||
    a.place.line - b.place.line
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
