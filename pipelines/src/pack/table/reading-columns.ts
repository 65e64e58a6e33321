import type { Vintage } from '@darkfigure/schema';
import type { ColumnOf } from './table.ts';

/** The columns of a reading: the publication, where in it, and where and when it was read. */
export const readingColumns: readonly ColumnOf<Vintage>[] = [
  {
    name: 'publication',
    type: 'string',
    required: true,
    description: 'The publication that has it.',
    of: ({ publication }) => publication,
  },
  {
    name: 'locator',
    type: 'string',
    description: 'Page, table or paragraph.',
    of: ({ locator }) => locator,
  },
  {
    name: 'seen-at',
    type: 'string',
    required: true,
    description: 'The page on which it was read.',
    of: ({ seenAt }) => seenAt,
  },
  {
    name: 'seen-kind',
    type: 'string',
    required: true,
    description: 'How near the publisher that page is: primary, reprint, secondary.',
    of: ({ seenKind }) => seenKind,
  },
  {
    name: 'seen-on',
    type: 'date',
    required: true,
    description: 'When it was read.',
    of: ({ seenOn }) => seenOn,
  },
  {
    name: 'confirmed-at',
    type: 'string',
    description: 'An independent page with the same number.',
    of: ({ confirmedAt }) => confirmedAt ?? null,
  },
  {
    name: 'revision',
    type: 'string',
    description: 'Why it differs from the vintage before.',
    of: ({ reason }) => reason ?? null,
  },
  {
    name: 'note',
    type: 'string',
    description: 'A note on this reading.',
    of: ({ note }) => note ?? null,
  },
  {
    name: 'row',
    type: 'string',
    required: true,
    description: 'The row of the raw table, file:line.',
    of: ({ row }) => row,
  },
];
