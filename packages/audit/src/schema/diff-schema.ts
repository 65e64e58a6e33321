import { changeClasses } from '../change/change-classes.ts';
import { recordTypes } from '../compare/record-type.ts';
import { policyRuleNames } from '../policy/policy.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 0 };
const list = (items: Schema): Schema => ({ type: 'array', items });
const codes = (names: readonly string[]): Schema => ({ enum: names });

/** An object that holds these fields and no others; `?` after a name where it may be missing. */
function object(fields: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, of]) => [name.replace('?', ''), of])),
    required: entries.flatMap(([name]) => (name.endsWith('?') ? [] : [name])),
    additionalProperties: false,
  };
}

function counts(names: readonly string[]): Schema {
  return object(Object.fromEntries(names.map((name) => [name, count])));
}

const side = object({ edition: text, records: counts(recordTypes) });
const steps = ['major', 'minor', 'patch'] as const;
const coverages = ['lost', 'gained', 'kept'] as const;
const tiers = ['large', 'medium', 'small', 'unscoreable'] as const;

const change = object({
  record: codes(['dataset', ...recordTypes]),
  id: text,
  class: codes(changeClasses),
  path: text,
  before: {},
  after: {},
  'reason?': text,
  'size?': { type: ['number', 'null'], minimum: 0, maximum: 1 },
  'tier?': codes(tiers),
  coverage: codes(coverages),
  semver: codes(steps),
  'cause?': object({ record: codes(recordTypes), id: text }),
});

const breach = {
  rule: codes([...policyRuleNames, 'unused-exception']),
  record: codes(recordTypes),
  id: text,
  path: text,
  message: text,
  fix: text,
};

/** The JSON Schema of a diff as `darkfigure diff --json` prints it; `policy` is there where one was asked. */
export const diffSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://github.com/darkfigure/darkfigure/schema/diff-1.schema.json',
  title: 'Diff',
  ...object({
    format: { const: 'darkfigure-diff/1' },
    before: side,
    after: side,
    semver: codes([...steps, 'none']),
    counts: object({
      total: count,
      byCoverage: counts(coverages),
      byTier: counts(tiers),
      byStep: counts(steps),
      byClass: counts(changeClasses),
    }),
    changes: list(change),
    'policy?': object({
      breaches: list(object(breach)),
      excused: list(object({ ...breach, why: text })),
    }),
  }),
};
