import { TarError, utf8 } from './tar-error.ts';

/** The path that a pax header gives; null where it gives none. A size there would contradict the header that follows. */
export function paxPath(content: Buffer): string | null {
  let path: string | null = null;
  let rest = content;
  while (rest.length > 0) {
    const space = rest.indexOf(32);
    const digits = space === -1 ? '' : rest.subarray(0, space).toString('latin1');
    const length = /^\d{1,9}$/.test(digits) ? Number.parseInt(digits, 10) : 0;
    if (length <= space + 1 || length > rest.length || rest[length - 1] !== 10) {
      throw new TarError('bad-archive', null, 'a pax header is damaged');
    }
    const [key = '', ...value] = utf8(rest.subarray(space + 1, length - 1)).split('=');
    if (key === 'path') path = value.join('=');
    if (key === 'size' || key === 'linkpath') {
      throw new TarError('unsafe-archive', null, `a pax header sets ${key}`);
    }
    rest = rest.subarray(length);
  }
  return path;
}
