import { nearest } from '../../issue/nearest.ts';
import type { Layout } from '../../layout/layout.ts';
import { statements } from '../../layout/statements.ts';
import type { Walk } from './walk.ts';

/** How the table of a walk is set out: as its module says for this release or for every file of that name. */
export function layoutOf({ module, table, used, issues }: Walk): Layout | undefined {
  const key = `${table.release}/${table.file}`;
  const own = module.layouts?.[key];
  const layout =
    own ??
    module.layouts?.[table.file] ??
    (table.file === 'statements.csv' ? statements : undefined);
  if (layout === undefined)
    issues.push({
      code: 'missing-layout',
      file: table.path,
      line: 1,
      column: 1,
      message: `the module of ${module.id} does not say how this table is set out`,
      expected: `layouts["${key}"]`,
      nearest: nearest(key, Object.keys(module.layouts ?? {})),
    });
  else used.add(`layout:${own === undefined ? table.file : key}`);
  return layout;
}
