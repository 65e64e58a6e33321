import { z } from 'zod';
import { code, pageUrl, partialDate } from '../record/id.ts';
import { type Look, lookShape, type Terms, termsSchema } from '../record/source.ts';

/** `raw/<source>/source.json`: who publishes and how to reach it. Facts only; judgement stands in the source module. */
export interface RawSource {
  /** The id of the source, which is the name of its folder. */
  readonly source: string;
  /** What the series or study is called. */
  readonly title: string;
  /** Who publishes it. */
  readonly publisher: string;
  /** Its page; null where none is known. */
  readonly url: string | null;
  /** What its publisher allows, as far as it was read. */
  readonly terms: Terms;
}

/** A page on which tables of a release were read, with an independent page that carries the same numbers. */
export interface RawLook extends Look {
  /** The address of that other page. */
  readonly confirmedAt?: string | undefined;
}

/** One table of a release. `look` and `locator` hold for every row that does not name its own. */
export interface RawTable {
  /** The name of the file, beside `release.json`. */
  readonly file: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** What the table is; absent where the title of the release says it. */
  readonly title?: string | undefined;
  /** The key of the page on which its rows were read. */
  readonly look?: string | undefined;
  /** Page, table or paragraph on that page. */
  readonly locator?: string | undefined;
}

/** `raw/<source>/<release>/release.json`: one publication, where it was read, and the hash of each of its tables. */
export interface RawRelease {
  /** The id of the source, which is the name of the folder above. */
  readonly source: string;
  /** What follows in the id of the publication, which is the name of its folder. */
  readonly release: string;
  /** Whether the publisher of the numbers published it, or somebody who retells them. */
  readonly kind: 'original' | 'relay';
  /** The title, as printed. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where no date was seen. */
  readonly published: string | null;
  /** Its own page; null where none is known. */
  readonly url: string | null;
  /** The pages on which it was read, by keys of one to three letters. */
  readonly looks: Readonly<Record<string, RawLook>>;
  /** What was written down of it. */
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
