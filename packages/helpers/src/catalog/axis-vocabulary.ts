import type { CatalogContext } from './catalog-context.ts';
import type { ValueKind } from './dataset-types.ts';
import type { AxisName } from './figure-axes.ts';
import type { RecordLookup } from './record-lookup.ts';

interface Vocabulary {
  readonly has: (code: string) => boolean;
  readonly all: () => Iterable<string>;
}

/** The codes that an axis knows, whether or not a figure holds them. */
export function vocabulary(axis: AxisName, context: CatalogContext): Vocabulary {
  switch (axis) {
    case 'source':
    case 'measure':
      return ofRecords(context[`${axis}s`]);
    case 'geography':
      return ofRecords(context.geographies);
    case 'segment':
      return ofSet(context.codes.segments());
    case 'kind':
      return ofSet(kinds);
    default: {
      // An axis is called as its list is: `geographyRole`, `geography-role`.
      const list = axis.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
      const { has, codesOf } = context.codes;
      return { has: (code) => has(list, code), all: () => codesOf(list) };
    }
  }
}

const kinds: ReadonlySet<string> = /* @__PURE__ */ new Set<ValueKind>([
  'point',
  'range',
  'interval',
  'bound',
  'unknown',
]);

const ofSet = (codes: ReadonlySet<string>): Vocabulary => ({
  has: (code) => codes.has(code),
  all: () => codes,
});

const ofRecords = ({ find, ids }: RecordLookup<unknown>): Vocabulary => ({
  has: (id) => find(id) !== undefined,
  all: ids,
});
