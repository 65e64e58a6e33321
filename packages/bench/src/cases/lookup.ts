import { catalog } from '@darkfigure/helpers';
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import mimeDb from 'mime-db';
import { features } from 'web-features';
import type { BenchCase } from '../bench-case.ts';
import { timeLoop } from '../time-loop.ts';

/** A lookup by id: ours hands out a frozen figure that refuses arithmetic; the peers’ are property reads. */
export function lookupCases(): readonly BenchCase[] {
  const mimes: Readonly<Record<string, unknown>> = mimeDb;
  const compat: Readonly<Record<string, unknown>> = bcd.api;
  const web: Readonly<Record<string, unknown>> = features;
  return [
    {
      id: 'lookup',
      what: 'one lookup by id',
      unit: 'ns',
      better: 'lower',
      ours: timeLoop(() => catalog.figure('tip-report/victims-identified/world/2022')),
      peers: [
        { name: 'mime-db', value: timeLoop(() => mimes['application/json']) },
        { name: 'web-features', value: timeLoop(() => web.grid) },
        { name: '@mdn/browser-compat-data', value: timeLoop(() => compat.Window) },
      ],
    },
    {
      id: 'find-three-axes',
      what: 'a query by three axes, beside a filter over the plain records',
      unit: 'ns',
      better: 'lower',
      ours: timeLoop(() =>
        catalog.find({ source: 'nhth', geography: 'us', exploitation: 'sexual-exploitation' }),
      ),
      peers: [
        {
          name: 'Array.filter',
          value: timeLoop(() =>
            [...catalog.find({})].filter(
              ({ source, scope }) =>
                source === 'nhth' &&
                scope.geography.code === 'us' &&
                scope.exploitation === 'sexual-exploitation',
            ),
          ),
        },
      ],
    },
  ];
}
