import type { Figure, Scope } from '../dataset-types.ts';
import { inside, may, must, type RulesOf } from './field-rule.ts';

const axis = must('scope-changed');

const scopeRules: RulesOf<Scope> = {
  unit: must('unit-changed'),
  stage: axis,
  frame: axis,
  exploitation: axis,
  population: inside('scope-changed', {
    role: axis,
    age: axis,
    sex: axis,
    citizenship: axis,
    segments: axis,
  } satisfies RulesOf<Scope['population']>),
  geography: inside('scope-changed', { code: axis, role: axis } satisfies RulesOf<
    Scope['geography']
  >),
  period: inside('scope-changed', {
    start: axis,
    end: axis,
    calendar: axis,
    temporal: axis,
  } satisfies RulesOf<Scope['period']>),
  denominator: inside('scope-changed', { text: axis, figure: may('scope-changed') }),
  method: must('method-changed'),
};

const grade = inside('grade-changed', {
  grade: must('grade-changed'),
  reason: must('metadata-changed'),
});

/**
 * How each field of a figure is classed. Vintages, `current` and uncertainty have comparers of their own; their rules
 * here hold only where they are no lists.
 */
export const figureRules: RulesOf<Omit<Figure, 'id'>> = {
  source: must('definition-changed'),
  measure: must('definition-changed'),
  scope: inside('scope-changed', scopeRules),
  status: must('status-changed'),
  current: must('status-changed'),
  vintages: must('metadata-changed'),
  uncertainty: must('grade-changed'),
  reliability: grade,
  credibility: grade,
  contested: may('grade-changed'),
  breaks: must('status-changed'),
  notes: must('metadata-changed'),
  unanswered: may('metadata-changed'),
};
