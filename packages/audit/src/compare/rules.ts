import { inside, may, must, type RulesOf } from './field-rule.ts';
import { figureRules } from './figure-rules.ts';
import type { RecordOf, RecordType } from './record-type.ts';

const text = must('metadata-changed');
const grade = inside('grade-changed', { grade: must('grade-changed'), reason: text });

/** The fields that make keys are not compared: records are matched by them. */
type KeyField = 'id' | 'code' | 'list' | 'path';

/**
 * How each field of each record type is classed. The machine cannot tell a better wording from another meaning: the
 * fields that say what is counted are taken for the latter.
 */
export const rules: {
  readonly [Type in RecordType]: RulesOf<Omit<RecordOf<Type>, KeyField>>;
} = {
  sources: {
    title: text,
    publisher: text,
    url: text,
    description: text,
    blindSpots: text,
    reliability: grade,
    terms: text,
    cadenceMonths: may('metadata-changed'),
  },
  publications: {
    source: must('definition-changed'),
    kind: must('status-changed'),
    title: text,
    publisher: text,
    published: text,
    url: text,
    looks: text,
  },
  measures: {
    source: must('definition-changed'),
    label: must('definition-changed'),
    definition: must('definition-changed'),
    unit: must('unit-changed'),
    stage: must('scope-changed'),
    frame: must('definition-changed'),
    temporal: must('scope-changed'),
    method: must('method-changed'),
    role: must('scope-changed'),
    geographyRole: must('scope-changed'),
    contested: may('grade-changed'),
  },
  figures: figureRules,
  claims: {
    partOf: may('metadata-changed'),
    statement: text,
    asserted: inside('definition-changed', {
      text: must('definition-changed'),
      value: must('definition-changed'),
      qualifier: must('qualifier-changed'),
      scope: must('definition-changed'),
    }),
    appearances: text,
    origin: text,
    mutations: must('claim-verdict-changed'),
    verdict: must('claim-verdict-changed'),
    confidence: must('grade-changed'),
    rationale: text,
    search: may('metadata-changed'),
    restsOn: text,
    instead: text,
  },
  breaks: {
    source: must('definition-changed'),
    measures: must('scope-changed'),
    geography: must('scope-changed'),
    at: must('scope-changed'),
    kind: must('definition-changed'),
    what: text,
    seenAt: text,
    statedBy: text,
  },
  corrections: {
    source: must('definition-changed'),
    what: text,
    instead: text,
    basis: text,
    figures: text,
    expect: text,
    seenAt: text,
  },
  redirects: { kind: must('moved'), to: must('moved'), reason: text, since: text },
  geographies: {
    label: text,
    kind: must('definition-changed'),
    iso3166: must('definition-changed'),
    within: must('definition-changed'),
    definition: must('definition-changed'),
  },
  codes: {
    label: must('code-list-changed', 'patch'),
    definition: must('code-list-changed'),
    broader: may('code-list-changed'),
    variant: may('code-list-changed'),
    mapping: may('code-list-changed', 'patch'),
  },
  inputs: { sha256: text, bytes: text, rows: text },
};
