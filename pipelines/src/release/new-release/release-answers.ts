/** What has to be known of a publication before its table can be taken in; texts as they were given. */
export interface ReleaseAnswers {
  readonly title: string;
  readonly publisher: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; `none` where no date was seen. */
  readonly published: string;
  /** Its own address; `none` where it has none. */
  readonly url: string;
  /** The page on which it was read. */
  readonly seen: string;
  /** Whose page that is: primary, reprint or secondary. */
  readonly seenKind: string;
  /** The day on which it was read, YYYY-MM-DD. The clock is not asked. */
  readonly seenOn: string;
}

export type AnswerName = keyof ReleaseAnswers;

export interface Question {
  readonly name: AnswerName;
  /** The argument that answers it. */
  readonly flag: string;
  readonly text: string;
}

/** The questions, in the order in which they are asked. */
export const questions: readonly Question[] = [
  { name: 'title', flag: '--title', text: 'Title, as printed' },
  { name: 'publisher', flag: '--publisher', text: 'Publisher' },
  {
    name: 'published',
    flag: '--published',
    text: 'Date of publication (YYYY, YYYY-MM or YYYY-MM-DD, or none)',
  },
  { name: 'url', flag: '--url', text: 'Address of the publication (or none)' },
  { name: 'seen', flag: '--seen', text: 'Page on which you read it' },
  {
    name: 'seenKind',
    flag: '--seen-kind',
    text: 'Whose page is that: primary (its publisher’s), reprint or secondary (a retelling)',
  },
  { name: 'seenOn', flag: '--seen-on', text: 'Day on which you read it (YYYY-MM-DD)' },
];

/** The answer that an empty line stands for, where there is one that can only be right. */
export function usualAnswer(
  name: AnswerName,
  given: Partial<ReleaseAnswers>,
  publisher: string,
): string | undefined {
  switch (name) {
    case 'publisher':
      return publisher;
    case 'seen':
      return given.url === undefined || given.url === 'none' ? undefined : given.url;
    case 'seenKind':
      return given.seen !== undefined && given.seen === given.url ? 'primary' : undefined;
    case 'title':
    case 'published':
    case 'url':
    case 'seenOn':
      return undefined;
    default:
      return name satisfies never;
  }
}
