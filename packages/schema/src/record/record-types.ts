import type { z } from 'zod';
import { claimSchema } from './claim.ts';
import { correctionSchema } from './correction.ts';
import type { RecordType } from './dataset.ts';
import { figureSchema } from './figure.ts';
import { geographySchema } from './geography.ts';
import { inputSchema } from './input.ts';
import { listedCodeSchema } from './listed-code.ts';
import { measureSchema } from './measure.ts';
import { redirectSchema } from './redirect.ts';
import { seriesBreakSchema } from './series-break.ts';
import { publicationSchema, sourceSchema } from './source.ts';

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
