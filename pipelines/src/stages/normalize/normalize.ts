import type { Exploitation, Publication, Qualifier, Scope, Value } from '@darkfigure/schema';
import { exploitation as exploitationList } from '@darkfigure/schema';
import type { Issue, IssueCode } from '../../issue/issue.ts';
import { nearest } from '../../issue/nearest.ts';
import type { Cell, Draft, Table } from '../../layout/layout.ts';
import { statements } from '../../layout/statements.ts';
import { sharedPlaceLabels, sharedPlaces } from '../../source/places.ts';
import type { PopulationSpec, QuantitySpec, SourceModule } from '../../source/source-module.ts';
import { parsePeriod } from '../../value/parse-period.ts';
import type { ReleaseFolder, SourceFolder } from '../read/read-raw.ts';
import { figureId } from './figure-id.ts';
import type { Observation } from './observation.ts';
import { readValue } from './read-value.ts';

export interface Normalized {
  readonly observations: readonly Observation[];
  readonly publications: readonly Publication[];
  readonly issues: readonly Issue[];
}

/** What the walk over one source’s tables notes down: problems, and which entries of the module were of use. */
class Walk {
  readonly issues: Issue[] = [];
  readonly used = new Set<string>();
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

/** Turns one source’s raw tables into observations, by its module. Pure. */
export function normalize(folder: SourceFolder, module: SourceModule): Normalized {
  const issues: Issue[] = [];
  const used = new Set<string>();
  const observations: Observation[] = [];
  const publications = folder.releases.map((release) => publicationOf(release));
  for (const release of folder.releases) {
    for (const table of release.tables) {
      const walk = new Walk(module, table, used, issues);
      const key = `${table.release}/${table.file}`;
      const layout =
        module.layouts?.[key] ??
        module.layouts?.[table.file] ??
        (table.file === 'statements.csv' ? statements : undefined);
      if (layout === undefined) {
        issues.push({
          code: 'missing-layout',
          file: table.path,
          line: 1,
          column: 1,
          message: `the module of ${module.id} does not say how this table is set out`,
          expected: `layouts["${key}"]`,
          nearest: nearest(key, Object.keys(module.layouts ?? {})),
        });
        continue;
      }
      if (module.layouts?.[key] !== undefined) used.add(`layout:${key}`);
      else used.add(`layout:${table.file}`);
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
  return { observations, publications, issues };
}

function observe(draft: Draft, walk: Walk, { release }: ReleaseFolder): Observation | undefined {
  const { module, table } = walk;
  const before = walk.issues.length;
  const quantityCell = draft.quantity;
  if (quantityCell === undefined)
    return walk.report(
      'empty-cell',
      draft.value,
      'no quantity',
      'a quantity from a column, a header or a constant of the layout',
    );
  const found = walk.lookUp<string | QuantitySpec>('quantity', module.quantities, quantityCell);
  if (found === undefined) return undefined;
  const quantity: QuantitySpec = typeof found === 'string' ? { measure: found } : found;
  const measure = Object.hasOwn(module.measures, quantity.measure)
    ? module.measures[quantity.measure]
    : undefined;
  if (measure === undefined)
    return walk.report(
      'unknown-measure',
      quantityCell,
      `measure "${quantity.measure}"`,
      'a measure of the module',
      nearest(quantity.measure, Object.keys(module.measures)),
    );
  walk.used.add(`measure:${quantity.measure}`);

  const placeCell = draft.place ?? { text: '', line: draft.value.line, column: draft.value.column };
  const place =
    placeCell.text === ''
      ? walk.report('empty-cell', draft.value, 'no place', 'a place')
      : placeOf(placeCell, walk);
  const periodCell = draft.period ?? {
    text: '',
    line: draft.value.line,
    column: draft.value.column,
  };
  const parsedPeriod = parsePeriod(periodCell.text);
  const period = parsedPeriod.ok
    ? parsedPeriod
    : walk.report(
        'bad-period',
        { ...periodCell, column: periodCell.column + parsedPeriod.at },
        parsedPeriod.message,
        parsedPeriod.expected,
      );
  const form = draft.form === undefined ? undefined : formOf(draft.form, walk);
  const group =
    draft.group === undefined
      ? {}
      : walk.lookUp<PopulationSpec>('group', module.groups, draft.group);
  const reading = readValue(draft, measure.unit, module, walk.issues, table.path);
  if (reading?.readAs !== undefined) walk.used.add(`readAs:${reading.readAs}`);

  const lookCell = draft.look;
  const lookKey = lookCell?.text ?? table.look;
  const look =
    lookKey === undefined
      ? undefined
      : Object.hasOwn(release.looks, lookKey)
        ? release.looks[lookKey]
        : undefined;
  if (lookKey === undefined)
    walk.report(
      'missing-look',
      draft.value,
      'nothing says where this was read',
      'a look of the table or of the row',
    );
  else if (look === undefined)
    walk.report(
      'unknown-look',
      lookCell ?? draft.value,
      `look "${lookKey}"`,
      'a look of release.json',
      nearest(lookKey, Object.keys(release.looks)),
    );

  const denominator = baseOf(draft, quantity, measure.unit, walk);
  if (
    walk.issues.length > before ||
    place === undefined ||
    period === undefined ||
    reading === undefined ||
    look === undefined ||
    group === undefined ||
    denominator === undefined
  )
    return undefined;

  const segments = [...new Set([...(quantity.segments ?? []), ...(group.segments ?? [])])].sort();
  for (const segment of segments) {
    if (!Object.hasOwn(module.segments ?? {}, segment))
      walk.report(
        'unknown-segment',
        draft.group ?? quantityCell,
        `segment "${segment}"`,
        'a segment of the module',
        nearest(segment, Object.keys(module.segments ?? {})),
      );
    walk.used.add(`segment:${segment}`);
  }
  const defaultExploitation: Exploitation = measure.exploitation ?? 'all';
  const exploitation = form ?? quantity.exploitation ?? defaultExploitation;
  const scope: Scope = {
    unit: measure.unit,
    stage: measure.stage,
    frame: measure.frame,
    exploitation,
    population: {
      role: group.role ?? quantity.role ?? measure.role,
      age: group.age ?? quantity.age ?? 'all',
      sex: group.sex ?? quantity.sex ?? 'all',
      citizenship: group.citizenship ?? quantity.citizenship ?? 'all',
      segments,
    },
    geography: { code: place, role: quantity.geographyRole ?? measure.geographyRole },
    period: {
      start: period.start,
      end: period.end,
      calendar: period.calendar,
      temporal: measure.temporal,
    },
    denominator: denominator.base,
    method: measure.method,
  };
  const measureId = `${module.id}/${quantity.measure}`;
  const figure = figureId({
    measure: measureId,
    place,
    period: scope.period,
    exploitation,
    defaultExploitation,
    population: scope.population,
  });
  const vintage: { value: Value; qualifier: Qualifier; text: string } = reading;
  return {
    figure,
    source: module.id,
    measure: measureId,
    scope,
    value: vintage.value,
    qualifier: vintage.qualifier,
    text: vintage.text,
    publication: `${module.id}/${release.release}`,
    locator: draft.locator?.text ?? table.locator ?? null,
    seenAt: look.url,
    seenKind: look.kind,
    seenOn: look.on,
    confirmedAt: look.confirmedAt,
    note: draft.note?.text,
    row: `${table.file}:${draft.value.line}`,
    place: { file: table.path, line: draft.value.line, column: draft.value.column },
  };
}

function placeOf(cell: Cell, walk: Walk): string | undefined {
  const { module } = walk;
  const labels = { ...sharedPlaceLabels, ...module.placeLabels };
  const code = Object.hasOwn(labels, cell.text) ? labels[cell.text] : undefined;
  if (code === undefined)
    return walk.report(
      'unknown-label',
      cell,
      `place "${cell.text}"`,
      'a place label',
      nearest(cell.text, Object.keys(labels)),
    );
  walk.used.add(`place:${cell.text}`);
  walk.used.add(`placeCode:${code}`);
  if (!Object.hasOwn(sharedPlaces, code) && !Object.hasOwn(module.places ?? {}, code))
    return walk.report(
      'unknown-place',
      cell,
      `place code "${code}"`,
      'a shared place or one that the module declares',
      nearest(code, [...Object.keys(module.places ?? {}), ...Object.keys(sharedPlaces)]),
    );
  return code;
}

function formOf(cell: Cell, walk: Walk): Exploitation | undefined {
  const own = walk.module.forms ?? {};
  if (Object.hasOwn(own, cell.text)) return walk.lookUp('form', own, cell);
  const code = exploitationList.codes.find((entry) => entry.code === cell.text)?.code;
  return code ?? walk.lookUp('form', own, cell);
}

function baseOf(
  draft: Draft,
  quantity: QuantitySpec,
  unit: string,
  walk: Walk,
): { readonly base: Scope['denominator'] } | undefined {
  const words = draft.base?.text ?? quantity.base;
  if (words === undefined) {
    const needs =
      unit === 'percent' ||
      unit.startsWith('per-') ||
      unit === 'ratio' ||
      unit === 'percent-change';
    if (needs)
      return walk.report(
        'missing-denominator',
        draft.value,
        `a number in ${unit} without its base`,
        'what the 100 % is, in the column "base" or in the module',
      );
    return { base: null };
  }
  const known = walk.module.bases ?? {};
  if (!Object.hasOwn(known, words)) return { base: { text: words } };
  walk.used.add(`base:${words}`);
  const base = known[words] as NonNullable<SourceModule['bases']>[string];
  return { base: typeof base === 'string' ? { text: base } : base };
}

function publicationOf({ release }: ReleaseFolder): Publication {
  const looks = Object.values(release.looks).map(({ url, kind, on }) => ({ url, kind, on }));
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

/** Entries of a module that no row needed: what is stale misleads the next reader, so it fails. */
function* staleEntries(module: SourceModule, used: ReadonlySet<string>): Generator<string> {
  const lists: [string, Readonly<Record<string, unknown>> | undefined][] = [
    ['quantity', module.quantities],
    ['form', module.forms],
    ['group', module.groups],
    ['place', module.placeLabels],
    ['base', module.bases],
    ['measure', module.measures],
    ['segment', module.segments],
    ['readAs', module.readAs],
    ['layout', module.layouts],
  ];
  for (const [kind, entries] of lists) {
    for (const key of Object.keys(entries ?? {}))
      if (!used.has(`${kind}:${key}`)) yield `${kind} "${key}"`;
  }
  for (const { row } of module.skipped ?? [])
    if (!used.has(`skipped:${row}`)) yield `skipped row "${row}"`;
}
