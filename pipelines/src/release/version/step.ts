/** How far a version number must move; `none` = nothing changed. */
export type Step = 'none' | 'patch' | 'minor' | 'major';

const steps: readonly Step[] = ['none', 'patch', 'minor', 'major'];

/** Whether a word is a version step. */
export function isStep(word: unknown): word is Step {
  return steps.some((step) => step === word);
}

/** The larger of two version steps. */
export function largerStep(a: Step, b: Step): Step {
  return isSmallerStep(a, b) ? b : a;
}

/** Whether `a` is a smaller version step than `b`. */
export function isSmallerStep(a: Step, b: Step): boolean {
  return steps.indexOf(a) < steps.indexOf(b);
}
