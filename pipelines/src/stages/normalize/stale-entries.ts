import type { SourceModule } from '../../source/source-module.ts';

/** Entries of a module that no row needed: what is stale misleads the next reader, so it fails. */
export function* staleEntries(module: SourceModule, used: ReadonlySet<string>): Generator<string> {
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
