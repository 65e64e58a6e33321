import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '@darkfigure/dataset';
import { catalog } from '@darkfigure/helpers';
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { parse } from 'csv-parse/sync';
import { iso31662 } from 'iso-3166';
import mimeDb from 'mime-db';
import { features } from 'web-features';
import type { BenchCase } from '../bench-case.ts';
import { folderOf } from '../peers.ts';
import { timeLoop } from '../time-loop.ts';

/**
 * One lookup by id. A peer’s is a property read of a constant name, which the engine turns into a fixed offset; nobody looks
 * up like that who has the id from elsewhere. So each is asked for ids in turn, by the call that its users write, and ours
 * twice: the plain record of a map, which is what the peers give, and a figure of the catalog, which was made on first use,
 * follows redirects and refuses arithmetic.
 */
export function lookupCases(): readonly BenchCase<number>[] {
  const mimes: Readonly<Record<string, unknown>> = mimeDb;
  const compat: Readonly<Record<string, unknown>> = bcd.api;
  const web: Readonly<Record<string, unknown>> = features;
  const airports: readonly { readonly iata: string }[] = parse(
    readFileSync(join(folderOf('vega-datasets'), 'data/airports.csv')),
    { columns: true },
  );
  const ids = [...catalog.find({})].map(({ id }) => id);
  const plain = new Map<string, unknown>(dataset.figures.map((figure) => [figure.id, figure]));
  const theirs = [
    { name: 'mime-db', value: timeLoop(inTurn(Object.keys(mimes), (id) => mimes[id])) },
    { name: 'web-features', value: timeLoop(inTurn(Object.keys(web), (id) => web[id])) },
    {
      name: '@mdn/browser-compat-data',
      value: timeLoop(inTurn(Object.keys(compat), (id) => compat[id])),
    },
    {
      // A list: there is no other way than to look through it.
      name: 'iso-3166',
      value: timeLoop(
        inTurn(
          iso31662.map(({ code }) => code),
          (id) => iso31662.find(({ code }) => code === id),
        ),
      ),
    },
    {
      // Tables of rows: the one with ids of its own stands for them, already fetched and parsed.
      name: 'vega-datasets',
      value: timeLoop(
        inTurn(
          airports.map(({ iata }) => iata),
          (id) => airports.find(({ iata }) => iata === id),
        ),
      ),
    },
  ];
  return [
    {
      id: 'lookup',
      what: 'one lookup by id, ids in turn: a figure of the catalog',
      unit: 'ns',
      better: 'lower',
      ours: timeLoop(inTurn(ids, (id) => catalog.figure(id))),
      peers: theirs,
    },
    {
      id: 'lookup-plain',
      what: 'the same: a plain record from a Map of the dataset',
      unit: 'ns',
      better: 'lower',
      ours: timeLoop(inTurn(ids, (id) => plain.get(id))),
      peers: theirs,
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

/** A call that takes the next id each time. */
function inTurn<Id extends string>(ids: readonly Id[], read: (id: Id) => unknown): () => unknown {
  let at = 0;
  return () => {
    const id = ids[at] as Id;
    at = at + 1 === ids.length ? 0 : at + 1;
    return read(id);
  };
}
