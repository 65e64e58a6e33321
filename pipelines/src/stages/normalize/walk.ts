import type { Issue, IssueCode } from '../../issue/issue.ts';
import { nearest } from '../../issue/nearest.ts';
import type { Cell, Table } from '../../layout/layout.ts';
import type { SourceModule } from '../../source/source-module.ts';

/** What the walk over one source’s tables notes down: problems, and which entries of the module were of use. */
export class Walk {
  readonly issues: Issue[];
  readonly used: Set<string>;
  readonly module: SourceModule;
  readonly table: Table;
  constructor(module: SourceModule, table: Table, used: Set<string>, issues: Issue[]) {
    this.module = module;
    this.table = table;
    this.used = used;
    this.issues = issues;
  }
  report(
    code: IssueCode,
    cell: Cell,
    message: string,
    expected?: string,
    near?: readonly string[],
  ): undefined {
    this.issues.push({
      code,
      file: this.table.path,
      line: cell.line,
      column: cell.column,
      message,
      expected,
      nearest: near,
    });
    return undefined;
  }
  lookUp<T>(
    kind: string,
    entries: Readonly<Record<string, T>> | undefined,
    cell: Cell,
  ): T | undefined {
    const known = entries ?? {};
    if (Object.hasOwn(known, cell.text)) {
      this.used.add(`${kind}:${cell.text}`);
      return known[cell.text];
    }
    return this.report(
      'unknown-label',
      cell,
      `${kind} "${cell.text}"`,
      `a ${kind} that the module of ${this.module.id} knows`,
      nearest(cell.text, Object.keys(known)),
    );
  }
}
