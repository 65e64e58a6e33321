import type { Publication } from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';
import type { SourceModule } from '../../source/source-module.ts';
import type { SourceFolder } from '../read/read-raw.ts';
import type { ReleaseFolder } from '../read/read-release.ts';
import { layoutOf } from './layout-of.ts';
import type { Observation } from './observation.ts';
import { observe } from './observe.ts';
import { staleEntries } from './stale-entries.ts';
import { Walk } from './walk.ts';

export interface Normalized {
  readonly observations: readonly Observation[];
  readonly publications: readonly Publication[];
  readonly issues: readonly Issue[];
}

/** Turns one source’s raw tables into observations, by its module. Pure. */
export function normalize(folder: SourceFolder, module: SourceModule): Normalized {
  const issues: Issue[] = [];
  const used = new Set<string>();
  const observations: Observation[] = [];
  for (const release of folder.releases) {
    for (const table of release.tables) {
      const walk = new Walk(module, table, used, issues);
      const layout = layoutOf(walk);
      if (layout === undefined) continue;
      for (const draft of layout.read(table, issues)) {
        const row = `${table.release}/${table.file}:${draft.value.line}`;
        if (module.skipped?.some((skip) => skip.row === row)) {
          used.add(`skipped:${row}`);
          continue;
        }
        const observation = observe(draft, walk, release);
        if (observation !== undefined) observations.push(observation);
      }
    }
  }
  for (const stale of staleEntries(module, used)) {
    issues.push({
      code: 'stale-entry',
      file: `pipelines/src/sources/${module.id}`,
      line: 0,
      column: 0,
      message: `${stale} fits nothing in the raw tables`,
      expected: 'only entries that are of use',
    });
  }
  return { observations, publications: folder.releases.map(publicationOf), issues };
}

function publicationOf({ release }: ReleaseFolder): Publication {
  // Two tables may be of one page: whoever counts its looks counts that page once.
  const looks = [
    ...new Map(
      Object.values(release.looks).map(({ url, kind, on }) => [
        JSON.stringify([url, kind, on]),
        { url, kind, on },
      ]),
    ).values(),
  ];
  return {
    id: `${release.source}/${release.release}`,
    source: release.source,
    kind: release.kind,
    title: release.title,
    publisher: release.publisher,
    published: release.published,
    url: release.url,
    looks,
  };
}
