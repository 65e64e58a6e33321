import type { PublishedDataset } from '@darkfigure/dataset';
import { RedirectedIdError, UnknownIdError } from '@darkfigure/helpers/core';
import { UsageError } from './usage-error.ts';

type Kind = 'figure' | 'claim' | 'source' | 'measure' | 'publication';

/** The command that lists the records that a verb shows. */
const lists = { figure: 'find', claim: 'claims', source: 'source' } as const;

/**
 * Looks a record up by its id. Somebody who asks a verb for a record of another kind is told by which verb it is found, and
 * who asks for what is like nothing that is there, what lists all.
 *
 * @throws UsageError
 */
export function lookUp<Found>(
  kind: keyof typeof lists,
  id: string,
  dataset: PublishedDataset,
  find: () => Found,
): Found {
  try {
    return find();
  } catch (error) {
    if (error instanceof RedirectedIdError) throw elsewhere(error, id, dataset) ?? error;
    if (!(error instanceof UnknownIdError)) throw error;
    const other = kindOf(id, dataset);
    if (other !== undefined && other !== kind) {
      const message = `"${id}" is the id of a ${other}, not of a ${kind}: ${commandFor(other, id)}.`;
      throw new UsageError('unknown-id', message, id);
    }
    if (error.issues.some(({ nearest }) => nearest.length > 0)) throw error;
    const message = `${error.message} "darkfigure ${lists[kind]}" lists the ${kind}s.`;
    throw new UsageError('unknown-id', message, id);
  }
}

/** An id may have moved to a record that another verb shows. */
function elsewhere(
  { kind, targets }: RedirectedIdError,
  id: string,
  dataset: PublishedDataset,
): UsageError | undefined {
  const [target = ''] = targets;
  const other = kind === 'dangling' ? kindOf(target, dataset) : undefined;
  if (other === undefined) return undefined;
  const message = `"${id}" moved to "${target}", the id of a ${other}: ${commandFor(other, target)}.`;
  return new UsageError('unknown-id', message, id);
}

function kindOf(id: string, dataset: PublishedDataset): Kind | undefined {
  const holds = (records: readonly { readonly id: string }[]) =>
    records.some((record) => record.id === id);
  if (holds(dataset.figures)) return 'figure';
  if (holds(dataset.claims)) return 'claim';
  if (holds(dataset.sources)) return 'source';
  if (holds(dataset.measures)) return 'measure';
  return holds(dataset.publications) ? 'publication' : undefined;
}

function commandFor(kind: Kind, id: string): string {
  switch (kind) {
    case 'figure':
    case 'claim':
    case 'source':
      return `darkfigure ${kind} ${id}`;
    case 'measure':
      return `darkfigure find --measure ${id}`;
    case 'publication':
      return `darkfigure source ${id.split('/')[0]} names it`;
    default:
      return kind satisfies never;
  }
}
