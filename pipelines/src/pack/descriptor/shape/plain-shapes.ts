import { type Shape, wrong } from './shape.ts';

export const anything: Shape = () => [];

/** A text, an empty one too unless the pattern forbids it. */
export function text(pattern?: RegExp, expected = 'a text'): Shape {
  return (value, path) =>
    typeof value === 'string' && (pattern === undefined || pattern.test(value))
      ? []
      : wrong(path, `expected ${expected}`);
}

/** One of these texts and no other. */
export function word(...words: readonly string[]): Shape {
  return (value, path) =>
    words.some((known) => known === value) ? [] : wrong(path, `expected ${words.join(' or ')}`);
}

export const flag: Shape = (value, path) =>
  typeof value === 'boolean' ? [] : wrong(path, 'expected true or false');

export const number: Shape = (value, path) =>
  Number.isFinite(value) ? [] : wrong(path, 'expected a number');

/** A whole number, not below `least`. */
export function whole(least = Number.NEGATIVE_INFINITY): Shape {
  return (value, path) =>
    Number.isInteger(value) && (value as number) >= least
      ? []
      : wrong(path, 'expected a whole number');
}
