import { BASE, ZERO } from '../../../../packages/dataset/src/packed-text.ts';

/** A whole number in the digits of the packed text, the last of which tells that it ends. */
export function digits(number: number): string {
  let rest = number;
  let text = '';
  for (; rest >= BASE; rest = Math.floor(rest / BASE))
    text += String.fromCharCode(ZERO + BASE + (rest % BASE));
  return text + String.fromCharCode(ZERO + rest);
}
