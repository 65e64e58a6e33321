import type { ClaimQuery } from '@darkfigure/helpers/core';
import { dataOption, fetchOptions } from '../args/option.ts';
import { openData } from '../open-data.ts';
import { table } from '../render/table.ts';
import type { Verb } from './verb.ts';

export const claimsVerb: Verb = {
  name: 'claims',
  about: 'list the circulating claims and what may be said of them',
  notes: ['"No source found" is not the same as false.'],
  positionals: { names: [], least: 0 },
  options: [
    { name: 'verdict', value: 'CODE', repeats: true, about: 'only with this verdict' },
    { name: 'mutation', value: 'CODE', repeats: true, about: 'only bent in this way' },
    { name: 'confidence', value: 'CODE', repeats: true, about: 'only this sure' },
    dataOption,
    ...fetchOptions,
  ],
  examples: [
    'darkfigure claims',
    'darkfigure claims --verdict distorted',
    'darkfigure claims --json',
  ],
  run: async (args, io) => {
    const { catalog, label } = await openData(args, io);
    const fields = ['verdict', 'mutation', 'confidence'].flatMap((name) =>
      args.values(name).length === 0 ? [] : [[name, args.values(name)]],
    );
    // Each is checked by the catalog against the codes of the dataset that is open.
    const claims = catalog.claims(Object.fromEntries(fields) as ClaimQuery);
    return {
      code: claims.length === 0 ? 1 : 0,
      json: { edition: catalog.edition, total: claims.length, claims },
      text: (layout) => {
        if (claims.length === 0) return 'No claim matches.\n';
        const rows = claims.map(({ id, verdict, confidence, statement }) => [
          id,
          `${label('verdict', verdict)} (${confidence} confidence)`,
          statement,
        ]);
        const columns = [
          { title: 'Claim', fit: 'whole' },
          { title: 'Verdict', fit: 'wrap' },
          { title: 'What is said', fit: 'wrap' },
        ] as const;
        return `${table(columns, rows, layout).join('\n')}\n`;
      },
    };
  },
};
