import { closeSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '@darkfigure/dataset';

/** Two data folders, and what stands between them. */
export interface Revision {
  readonly before: string;
  readonly after: string;
  readonly changed: number;
  /** Bytes of the old file of figures. */
  readonly bytes: number;
}

const others =
  'sources publications measures claims breaks corrections redirects geographies codes inputs';

/** Writes so many synthetic figures and a revision of them, in which one in a hundred has another number. */
export function writeRevision(folder: string, count: number): Revision {
  const [before, after] = [join(folder, `old-${count}`), join(folder, `new-${count}`)];
  writeFolder(before, count, (at) => figureOf(at, 1000 + at));
  const isChanged = (at: number) => at % 100 === 50;
  writeFolder(after, count, (at) => figureOf(at, 1000 + at + (isChanged(at) ? 7 : 0)));
  const changed = Math.floor((count + 49) / 100);
  return { before, after, changed, bytes: statSync(join(before, 'figures.jsonl')).size };
}

function writeFolder(folder: string, count: number, make: (at: number) => Figure): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'edition.json'), '{"edition":"2026.11"}\n');
  for (const name of others.split(' ')) writeFileSync(join(folder, `${name}.jsonl`), '');
  const file = openSync(join(folder, 'figures.jsonl'), 'w');
  for (let at = 0; at < count; at += 10_000) {
    const length = Math.min(10_000, count - at);
    const lines = Array.from({ length }, (_, index) => `${JSON.stringify(make(at + index))}\n`);
    writeSync(file, lines.join(''));
  }
  closeSync(file);
}

/** A figure with every field and little text in it. */
function figureOf(at: number, value: number): Figure {
  const id = String(at).padStart(7, '0');
  return {
    id: `bench/count/n${id}/2024`,
    source: 'bench',
    measure: 'bench/count',
    scope: {
      unit: 'potential-victims',
      stage: 'potential',
      frame: 'own-definition',
      exploitation: 'any',
      population: { role: 'victim', age: 'any', sex: 'any', citizenship: 'any', segments: [] },
      geography: { code: `n${id}`, role: 'where-found' },
      period: { start: '2024-01-01', end: '2024-12-31', calendar: 'calendar', temporal: 'flow' },
      method: 'hotline-contacts',
    },
    status: ['final'],
    current: [0],
    vintages: [
      {
        publication: 'bench/2024',
        value: { kind: 'point', value },
        text: String(value),
        qualifier: 'exact',
        locator: null,
        seenAt: 'https://bench.example/2024',
        seenKind: 'publisher',
        seenOn: '2025-01-01',
        row: `table.csv:${at + 2}`,
      },
    ],
    uncertainty: [],
    reliability: { grade: 'B', reason: 'Synthetic.' },
    credibility: { grade: '2', reason: 'Synthetic.' },
    breaks: [],
    notes: [],
  } as unknown as Figure;
}
