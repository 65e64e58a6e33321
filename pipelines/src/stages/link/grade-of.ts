import { type CredibilityGrade, credibility, type Vintage } from '@darkfigure/schema';

/** The grade of a figure: its measure’s, one lower where nothing but retellings was read. Grade 6 says that nobody can judge and stays. */
export function gradeOf(base: CredibilityGrade, vintages: readonly Vintage[]): CredibilityGrade {
  const relayed = vintages.every((vintage) => vintage.seenKind === 'secondary');
  if (!relayed || base.grade === '6' || base.grade === '5') return base;
  const grades = credibility.codes.map((code) => code.code);
  const grade = grades[grades.indexOf(base.grade) + 1] ?? base.grade;
  const second = vintages.some((vintage) => vintage.confirmedAt !== undefined);
  return {
    grade,
    reason: `${base.reason} One grade lower: read only in retellings${second ? ', of which two agree' : ''}.`,
  };
}
