import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderOf, peers } from '../peers.ts';
import { typeProject } from '../type-check.ts';
import { installed } from './installed.ts';

const lookup = `import { catalog } from '@darkfigure/helpers';
catalog.figure('tip-report/victims-identified/world/2022');
// @ts-expect-error no such measure
catalog.figure('tip-report/victims-misspelt/world/2022');
`;
const everything = `${lookup}import { createCatalog } from '@darkfigure/helpers/core';
import { dataset } from '@darkfigure/dataset';
import { nhth } from '@darkfigure/dataset/sources/nhth';
import figures from '@darkfigure/dataset/json/figures.json' with { type: 'json' };
import { diff } from '@darkfigure/audit';
export const all = [createCatalog, dataset, nhth, figures, diff];`;

/** How many ids the lists of the made packages have. */
export const counts = [2_000, 20_000, 50_000];

/** Ids like the real ones, of which no two are alike. */
function synthetic(count: number): readonly string[] {
  const ids = Array.from(
    { length: count - 1 },
    (_, index) =>
      `source-${index % 97}/measure-${index % 1013}/place-${index % 211}/${1990 + (index % 37)}/n${index}`,
  );
  return ['tip-report/victims-identified/world/2022', ...ids];
}

/** Projects that import nothing, everything of ours, a list of ids, and each peer that has types; folders by name. */
export function typeProjects(root: string): ReadonlyMap<string, string> {
  const projects = new Map<string, string>();
  const add = (name: string, code: string, ids?: readonly string[]) => {
    const folder = join(root, String(projects.size));
    installed(folder, ids);
    projects.set(name, typeProject(folder, code));
  };
  add('empty', '');
  add('everything', everything);
  for (const count of counts) add(`${count} ids`, lookup, synthetic(count));
  const shared = join(dirname(folderOf('mime-db')));
  for (const { name, typed } of peers) {
    if (typed === null) continue;
    const folder = join(root, String(projects.size));
    projects.set(name, typeProject(folder, typed));
    symlinkSync(shared, join(folder, 'node_modules'));
  }
  return projects;
}
