import { Refusal } from './refusal.ts';
import type { Token } from './token.ts';

const END: Token = { kind: 'end', text: '', at: 0, end: 0 };

/** A place in the tokens of one cell, with the few moves that the readers need. */
export class Cursor {
  readonly #tokens: readonly Token[];
  #place = 0;
  /** Footnote marks met so far, as printed. */
  readonly marks: string[] = [];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The token `ahead` places on, without moving; the last token is always of kind `end`. */
  peek(ahead = 0): Token {
    return this.#tokens[this.#place + ahead] ?? this.#tokens.at(-1) ?? END;
  }

  next(): Token {
    const token = this.peek();
    this.#place += 1;
    return token;
  }

  /** Whether the coming tokens spell the phrase: words and signs with a space between. */
  sees(phrase: string): boolean {
    return phrase.split(' ').every((part, ahead) => {
      const { kind, text } = this.peek(ahead);
      return (kind === 'word' || kind === 'sign') && text === part;
    });
  }

  /** Steps over the phrase if it comes next, and says whether it did. */
  takes(phrase: string): boolean {
    if (!this.sees(phrase)) return false;
    this.#place += phrase.split(' ').length;
    return true;
  }

  /** Steps over the first of the phrases that comes next. */
  takesAny<Phrase extends string>(phrases: readonly Phrase[]): Phrase | undefined {
    return phrases.find((phrase) => this.takes(phrase));
  }

  /** Collects footnote marks. */
  takeMarks(): void {
    while (this.peek().kind === 'mark') this.marks.push(this.next().text);
  }

  /** Tries a reader; if it returns undefined the place is as before. */
  attempt<Result>(reader: () => Result | undefined): Result | undefined {
    const place = this.#place;
    const result = reader();
    if (result === undefined) this.#place = place;
    return result;
  }

  requireEnd(): void {
    const { kind, text, at } = this.peek();
    if (kind !== 'end')
      throw new Refusal('unexpected-text', at, `"${text}"`, 'the end of the value');
  }
}
