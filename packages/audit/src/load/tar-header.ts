import { TarError, utf8 } from './tar-error.ts';

/** Checks the sum of a header. Throws TarError. */
export function checkSum(header: Buffer): void {
  let sum = 0;
  header.forEach((byte, index) => {
    sum += index >= 148 && index < 156 ? 32 : byte;
  });
  if (sum !== octal(header, 148, 8)) {
    throw new TarError('bad-archive', null, 'a header has the wrong checksum');
  }
}

/** A number of a header. Throws TarError where it is none. */
export function octal(header: Buffer, start: number, length: number): number {
  const text = field(header, start, length).trim();
  if (!/^[0-7]{1,12}$/.test(text)) {
    throw new TarError('bad-archive', null, 'a header holds a number that is none');
  }
  return Number.parseInt(text, 8);
}

/** The path that a header gives. */
export function nameOf(header: Buffer): string {
  const name = field(header, 0, 100);
  // Only ustar has a prefix; in older archives the same bytes mean something else.
  const prefix = field(header, 257, 6).startsWith('ustar') ? field(header, 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function field(header: Buffer, start: number, length: number): string {
  const bytes = header.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return utf8(end === -1 ? bytes : bytes.subarray(0, end));
}
