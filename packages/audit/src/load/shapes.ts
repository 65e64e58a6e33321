import type { RecordOf, RecordType } from '../compare/record-type.ts';
import { scopeShape } from './scope-shape.ts';

/**
 * What a field must look like to be read: a JSON type, `?` after it where it may be null; a list of a shape; an object
 * with fields; or a value. Fields not named may be there or not: an edition of another schema must stay comparable.
 */
export type Shape =
  | 'text'
  | 'text?'
  | 'number'
  | 'value'
  | 'anything'
  | readonly [Shape]
  | { readonly [field: string]: Shape };

const grade = { grade: 'text', reason: 'text' } as const;
const nearest = { figure: 'text', why: 'text' } as const;

/** The fields that comparing and describing rely on, by record type; a field that no record has fails to compile. */
export const shapes: {
  readonly [Type in RecordType]: { readonly [Field in keyof RecordOf<Type>]?: Shape };
} = {
  sources: {
    id: 'text',
    title: 'text',
    publisher: 'text',
    url: 'text?',
    description: 'text',
    blindSpots: 'text',
    reliability: grade,
    terms: { status: 'text' },
  },
  publications: {
    id: 'text',
    source: 'text',
    kind: 'text',
    title: 'text',
    publisher: 'text',
    published: 'text?',
    url: 'text?',
    looks: [{ url: 'text', kind: 'text', on: 'text' }],
  },
  measures: {
    id: 'text',
    source: 'text',
    label: 'text',
    definition: 'text',
    unit: 'text',
    stage: 'text',
    frame: 'text',
    temporal: 'text',
    method: 'text',
    role: 'text',
    geographyRole: 'text',
  },
  figures: {
    id: 'text',
    source: 'text',
    measure: 'text',
    scope: scopeShape,
    status: ['text'],
    current: ['number'],
    vintages: [
      {
        publication: 'text',
        value: 'value',
        text: 'text',
        qualifier: 'text',
        locator: 'text?',
        seenAt: 'text',
        seenKind: 'text',
        seenOn: 'text',
        row: 'text',
      },
    ],
    uncertainty: [{ kind: 'text', direction: 'text', statedBy: 'text', note: 'text' }],
    reliability: grade,
    credibility: grade,
    breaks: ['text'],
    notes: ['text'],
  },
  claims: {
    id: 'text',
    statement: 'text',
    appearances: [
      { where: 'text', published: 'text?', text: 'text', scope: 'text', cites: 'text?' },
    ],
    mutations: ['text'],
    verdict: 'text',
    confidence: 'text',
    rationale: 'text',
    restsOn: ['text'],
    instead: [nearest],
  },
  breaks: {
    id: 'text',
    source: 'text',
    measures: ['text'],
    geography: 'text?',
    at: 'text',
    kind: 'text',
    what: 'text',
  },
  corrections: { id: 'text', source: 'text', what: 'text', instead: 'text', figures: ['text'] },
  redirects: { id: 'text', kind: 'text', to: 'anything', reason: 'text' },
  geographies: { code: 'text', label: 'text', kind: 'text', within: ['text'], definition: 'text' },
  codes: { list: 'text', code: 'text', label: 'text', definition: 'text' },
  inputs: { path: 'text', sha256: 'text' },
};

/** The fields of each kind of value. */
export const valueShapes: ReadonlyMap<unknown, Shape> = new Map<unknown, Shape>([
  ['point', { value: 'number' }],
  ['range', { low: 'number', high: 'number', basis: 'text' }],
  ['interval', { low: 'number', high: 'number', level: 'number', basis: 'text' }],
  ['bound', { op: 'text', value: 'number' }],
  ['unknown', { reason: 'text' }],
]);
