import type { Appearance, Claim, SeenKind } from '@darkfigure/schema';
import type { ClaimModule } from '../../claims/claim-module.ts';
import type { Issue } from '../../issue/issue.ts';
import { nearest } from '../../issue/nearest.ts';
import type { Cell, Table } from '../../layout/layout.ts';
import { parseValue } from '../../value/parse-value.ts';

const columns = [
  'claim',
  'where',
  'published',
  'text',
  'scope',
  'cites',
  'seen-at',
  'seen-kind',
  'seen-on',
] as const;
type Column = (typeof columns)[number];

/** Joins the claim modules with the places where the claims were seen. Pure. */
export function linkClaims(
  modules: readonly ClaimModule[],
  tables: readonly Table[],
  issues: Issue[],
): Claim[] {
  const seen = new Map<string, Appearance[]>();
  const known = modules.map((module) => module.claim);
  for (const table of tables) {
    const names = table.header.map((cell) => cell.text);
    const wrong = columns.filter((column) => !names.includes(column));
    for (const column of wrong)
      issues.push({
        code: 'missing-column',
        file: table.path,
        line: 1,
        column: 1,
        message: `column "${column}" is missing`,
        expected: columns.join(', '),
        nearest: nearest(column, names),
      });
    if (wrong.length > 0) continue;
    for (const row of table.rows) {
      const cell = (column: Column) => row[names.indexOf(column)] as Cell;
      const text = (column: Column) => (cell(column).text === '' ? null : cell(column).text);
      const claim = cell('claim');
      if (!known.includes(claim.text)) {
        issues.push({
          code: 'dangling-id',
          file: table.path,
          line: claim.line,
          column: claim.column,
          message: `claim "${claim.text}" has no verdict`,
          expected: 'a claim module',
          nearest: nearest(claim.text, known),
        });
        continue;
      }
      const list = seen.get(claim.text) ?? [];
      list.push({
        where: cell('where').text,
        published: text('published'),
        text: cell('text').text,
        scope: cell('scope').text,
        cites: text('cites'),
        seenAt: text('seen-at'),
        seenKind: cell('seen-kind').text as SeenKind,
        seenOn: cell('seen-on').text,
      });
      seen.set(claim.text, list);
    }
  }
  return modules.map((module) => {
    const { asserted } = module;
    const parsed =
      asserted === null
        ? null
        : parseValue(asserted.readAs ?? asserted.text, { dimension: asserted.dimension });
    if (parsed !== null && !parsed.ok)
      issues.push({
        code: 'bad-value',
        file: `pipelines/src/claims/${module.claim}`,
        line: 0,
        column: 0,
        message: `"${asserted?.text}": ${parsed.message}`,
        expected: parsed.expected,
      });
    return {
      id: `claim/${module.claim}`,
      ...(module.partOf === undefined ? {} : { partOf: `claim/${module.partOf}` }),
      statement: module.statement,
      asserted:
        asserted === null || parsed === null || !parsed.ok
          ? null
          : {
              text: asserted.text,
              value: parsed.parsed.value,
              qualifier: parsed.parsed.qualifier,
              scope: asserted.scope,
            },
      appearances: [...(seen.get(module.claim) ?? [])].sort(byDate),
      origin: module.origin,
      mutations: module.mutations,
      verdict: module.verdict,
      confidence: module.confidence,
      rationale: module.rationale,
      ...(module.search === undefined ? {} : { search: module.search }),
      restsOn: module.restsOn,
      instead: module.instead,
    };
  });
}

/** Time order; undated pages last, then by place and text, so that the order of rows does not matter. */
function byDate(a: Appearance, b: Appearance): number {
  const keys = (entry: Appearance) =>
    [entry.published ?? '9999', entry.where, entry.seenAt ?? '', entry.text].join(' | ');
  const [x, y] = [keys(a), keys(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
