import { z } from 'zod';
import { code, pageUrl, partialDate } from '../record/id.ts';
import { type Look, lookShape, type Terms, termsSchema } from '../record/source.ts';

/** `raw/<source>/source.json`: who publishes and how to reach it. Facts only; judgement stands in the source module. */
export interface RawSource {
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly terms: Terms;
}

/** A page on which tables of a release were read, with an independent page that carries the same numbers. */
export interface RawLook extends Look {
  readonly confirmedAt?: string | undefined;
}

/** One table of a release. `look` and `locator` hold for every row that does not name its own. */
export interface RawTable {
  readonly file: string;
  readonly sha256: string;
  readonly title?: string | undefined;
  readonly look?: string | undefined;
  readonly locator?: string | undefined;
}

/** `raw/<source>/<release>/release.json`: one publication, where it was read, and the hash of each of its tables. */
export interface RawRelease {
  readonly source: string;
  readonly release: string;
  readonly kind: 'original' | 'relay';
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly looks: Readonly<Record<string, RawLook>>;
  readonly tables: readonly RawTable[];
}

export const rawSourceSchema: z.ZodType<RawSource> = z.strictObject({
  source: code,
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: pageUrl.nullable(),
  terms: termsSchema,
});

const rawLookSchema: z.ZodType<RawLook> = z.strictObject({
  ...lookShape,
  confirmedAt: pageUrl.optional(),
});

export const rawReleaseSchema: z.ZodType<RawRelease> = z.strictObject({
  source: code,
  release: code,
  kind: z.enum(['original', 'relay']),
  title: z.string().min(1),
  publisher: z.string().min(1),
  published: partialDate.nullable(),
  url: pageUrl.nullable(),
  looks: z.record(
    z.string().regex(/^[a-z]{1,3}$/, { message: 'expected a look key of one to three letters' }),
    rawLookSchema,
  ),
  tables: z
    .array(
      z.strictObject({
        file: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.csv$/, {
          message: 'expected a kebab-case file name ending in .csv',
        }),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, {
          message:
            'expected the sha256 of the table, 64 hex digits; `npm run seal` writes it for a new table',
        }),
        title: z.string().min(1).optional(),
        look: z.string().optional(),
        locator: z.string().min(1).optional(),
      }),
    )
    .min(1),
});
