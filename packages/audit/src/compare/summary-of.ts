import type { Figure } from '../dataset-types.ts';
import { pick, readingOf } from './readings.ts';
import type { RecordOf, RecordType } from './record-type.ts';

/** What a change says of a record that came or went whole: enough to know it by, never the whole of it. */
export function summaryOf<Type extends RecordType>(type: Type, record: RecordOf<Type>): unknown {
  return summaries[type](record);
}

const summaries: { readonly [Type in RecordType]: (record: RecordOf<Type>) => unknown } = {
  sources: ({ title, publisher }) => ({ title, publisher }),
  publications: ({ title, published }) => ({ title, published }),
  measures: ({ label, unit }) => ({ label, unit }),
  figures: currentReadings,
  claims: ({ statement, verdict }) => ({ statement, verdict }),
  breaks: ({ at, what }) => ({ at, what }),
  corrections: ({ what }) => ({ what }),
  redirects: ({ kind, to }) => ({ redirect: kind, to }),
  geographies: ({ label, kind }) => ({ label, kind }),
  codes: ({ label, definition }) => ({ label, definition }),
  inputs: ({ sha256 }) => ({ sha256 }),
};

function currentReadings(figure: Figure): unknown {
  return pick(figure.vintages, figure.current).map(readingOf);
}
