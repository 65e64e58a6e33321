import { z } from 'zod';
import type { Code } from '../codes/code-list.ts';
import { codesOf } from '../codes/code-list.ts';
import { type GeographyKind, geographyKind } from '../codes/place-and-time.ts';
import { type Claim, claimSchema } from './claim.ts';
import { type Figure, figureSchema } from './figure.ts';
import { code, pageUrl } from './id.ts';
import {
  type Correction,
  correctionSchema,
  type Redirect,
  redirectSchema,
  type SeriesBreak,
  seriesBreakSchema,
} from './ledger.ts';
import { type Measure, measureSchema } from './measure.ts';
import { type Publication, publicationSchema, type Source, sourceSchema } from './source.ts';

/** A place. Regions are one publisher’s own: two publishers’ “Asia” are two codes. */
export interface Geography {
  /** The code: of ISO 3166 where the place has one, in lower case. */
  readonly code: string;
  /** Its name in English. */
  readonly label: string;
  /** What sort of place a geography code is. */
  readonly kind: GeographyKind;
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code. */
  readonly iso3166: string | null;
  /** The codes of places that wholly contain this one. */
  readonly within: readonly string[];
  /** What belongs to it. */
  readonly definition: string;
}

/** A code with the list that it belongs to, as published. */
export interface ListedCode extends Code {
  /** The list that it belongs to. */
  readonly list: string;
}

/** One input file of the build. */
export interface Input {
  /** Its path in the repository. */
  readonly path: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** How long it is. */
  readonly bytes: number;
  /** Rows of a table; null of what is none. */
  readonly rows: number | null;
}

/** Everything that is published, as one object. */
export interface Dataset {
  /** The calendar edition, YYYY.MM. */
  readonly edition: string;
  /** Who counts, how, and how far each is trusted; by id. */
  readonly sources: readonly Source[];
  /** What was published, and the pages on which it was read; by id. */
  readonly publications: readonly Publication[];
  /** What is counted; by id. */
  readonly measures: readonly Measure[];
  /** One number of one measure for one scope each, with all its vintages; by id. */
  readonly figures: readonly Figure[];
  /** Numbers that circulate, with their verdicts; by id. */
  readonly claims: readonly Claim[];
  /** Where series change what they count; by id. */
  readonly breaks: readonly SeriesBreak[];
  /** Known errors in what was published; by id. */
  readonly corrections: readonly Correction[];
  /** Tombstones of ids that were given up; by id. */
  readonly redirects: readonly Redirect[];
  /** Places; by code. */
  readonly geographies: readonly Geography[];
  /** Every code with its list, label, definition and mapping. */
  readonly codes: readonly ListedCode[];
  /** The raw files that the data were made from, with their hashes; by path. */
  readonly inputs: readonly Input[];
}

/** The record types: each a file of the data and a field of the dataset. */
export type RecordType = Exclude<keyof Dataset, 'edition'>;

export const geographySchema: z.ZodType<Geography> = z.strictObject({
  code,
  label: z.string().min(1),
  kind: z.enum(codesOf(geographyKind)),
  iso3166: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
    .nullable(),
  within: z.array(code),
  definition: z.string().min(1),
});

export const listedCodeSchema: z.ZodType<ListedCode> = z.strictObject({
  list: code,
  code: z.string().min(1),
  label: z.string(),
  definition: z.string().min(1),
  broader: z.string().optional(),
  mapping: z.record(z.string(), z.string()).optional(),
});

export const inputSchema: z.ZodType<Input> = z.strictObject({
  path: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative(),
  rows: z.number().int().nonnegative().nullable(),
});

/** The record types in publication order: file name, schema, and the field that sorts and identifies. */
export const recordTypes = {
  sources: { schema: sourceSchema, key: 'id', title: 'Source' },
  publications: { schema: publicationSchema, key: 'id', title: 'Publication' },
  measures: { schema: measureSchema, key: 'id', title: 'Measure' },
  figures: { schema: figureSchema, key: 'id', title: 'Figure' },
  claims: { schema: claimSchema, key: 'id', title: 'Claim' },
  breaks: { schema: seriesBreakSchema, key: 'id', title: 'SeriesBreak' },
  corrections: { schema: correctionSchema, key: 'id', title: 'Correction' },
  redirects: { schema: redirectSchema, key: 'id', title: 'Redirect' },
  geographies: { schema: geographySchema, key: 'code', title: 'Geography' },
  codes: { schema: listedCodeSchema, key: 'list+code', title: 'Code' },
  inputs: { schema: inputSchema, key: 'path', title: 'Input' },
} as const satisfies Record<RecordType, { schema: z.ZodType; key: string; title: string }>;
export const pageUrlSchema: z.ZodType<string> = pageUrl;
