import type { ReleaseAnswers } from './release-answers.ts';

/** The answers that the arguments of the command give, by the names of its options. */
export function givenAnswers(values: Readonly<Record<string, unknown>>): Partial<ReleaseAnswers> {
  const named = {
    title: values.title,
    publisher: values.publisher,
    published: values.published,
    url: values.url,
    seen: values.seen,
    seenKind: values['seen-kind'],
    seenOn: values['seen-on'],
  };
  return Object.fromEntries(
    Object.entries(named).filter(([, value]) => typeof value === 'string'),
  ) as Partial<ReleaseAnswers>;
}
