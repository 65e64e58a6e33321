import { type AnswerName, questions, type ReleaseAnswers, usualAnswer } from './release-answers.ts';
import { AnswersError } from './release-record.ts';
import { StoppedError } from './stopped-error.ts';

/** Asks one question; `undefined` where nobody can answer any more. */
export type Ask = (text: string, usual: string | undefined) => Promise<string | undefined>;

/** Arguments are missing and there is nobody to ask. */
export class MissingAnswersError extends Error {
  override readonly name = 'MissingAnswersError';
  readonly code = 'missing-answers';
  readonly issues: readonly string[];
  constructor(flags: readonly string[]) {
    super(`missing: ${flags.join(', ')}`);
    this.issues = flags;
  }
}

/**
 * Completes the answers by asking for what is missing, again where an answer cannot be taken. Throws AnswersError where one
 * of those that were given cannot, MissingAnswersError where there is nobody to ask, StoppedError where somebody hangs up.
 *
 * @param problemOf What is wrong with an answer; `undefined` = nothing.
 */
export async function collectAnswers(
  given: Partial<ReleaseAnswers>,
  publisher: string,
  ask: Ask | undefined,
  problemOf: (name: AnswerName, answer: string) => string | undefined = () => undefined,
): Promise<ReleaseAnswers> {
  const answers: Partial<Record<AnswerName, string>> = { ...given };
  const problems = questions.flatMap(({ name }) => {
    const answer = given[name];
    return answer === undefined ? [] : (problemOf(name, answer) ?? []);
  });
  if (problems.length > 0) throw new AnswersError(problems);
  for (const { name, text } of questions) {
    if (answers[name] !== undefined) continue;
    const usual = usualAnswer(name, answers, publisher);
    let problem: string | undefined;
    do {
      const before = problem === undefined ? '' : `${problem}\n`;
      const answer = ask === undefined ? usual : await ask(`${before}${text}`, usual);
      if (answer === undefined && ask !== undefined) throw new StoppedError();
      const said = answer?.trim() || usual;
      problem = said === undefined ? 'needed' : problemOf(name, said);
      if (said !== undefined && problem === undefined) answers[name] = said;
    } while (problem !== undefined && ask !== undefined);
  }
  const missing = questions.filter(({ name }) => answers[name] === undefined);
  if (missing.length > 0) throw new MissingAnswersError(missing.map(({ flag }) => flag));
  return answers as ReleaseAnswers;
}
