import { type CodeOf, codeList } from './code-list.ts';

export const seenKind = codeList(
  'seen-kind',
  'How near the page that was read stands to the publisher.',
  [
    {
      code: 'primary',
      label: 'the publisher’s own page',
      definition: 'The publisher’s own page or document.',
    },
    { code: 'reprint', label: 'a reprint', definition: 'The publisher’s text carried elsewhere.' },
    {
      code: 'secondary',
      label: 'a secondary page',
      definition: 'Somebody’s retelling. Never passes for primary.',
    },
  ],
);
/** A code of the list `seen-kind`: how near the page that was read stands to the publisher. */
export type SeenKind = CodeOf<typeof seenKind>;
