/** One regular file of an archive. */
export interface TarFile {
  readonly path: string;
  readonly content: Buffer;
}

/** An archive is damaged, or holds what no package of ours holds. */
export class TarError extends Error {
  override readonly name = 'TarError';
  readonly code: 'bad-archive' | 'unsafe-archive';
  /** The entry, where it has a name. */
  readonly entry: string | null;

  constructor(code: 'bad-archive' | 'unsafe-archive', entry: string | null, message: string) {
    super(message);
    this.code = code;
    this.entry = entry;
  }
}

const BLOCK = 512;

/**
 * Reads a tar archive (ustar, with long names by pax headers): regular files only, folders passed over. Nothing is
 * written anywhere; links, devices and paths that lead out of the archive are refused all the same, because an archive
 * that holds them is not what it claims to be.
 *
 * @throws TarError at the first entry that is damaged or refused.
 */
export function* readTar(archive: Buffer): Generator<TarFile> {
  const seen = new Set<string>();
  let longName: string | null = null;
  let at = 0;
  for (;;) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.length < BLOCK) {
      throw new TarError('bad-archive', null, 'the archive is cut off: it has no end mark');
    }
    if (header.every((byte) => byte === 0)) return;
    checkSum(header);
    const size = octal(header, 124, 12);
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    const name = longName ?? nameOf(header);
    if (content.length < size) throw new TarError('bad-archive', name, 'the entry is cut off');
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const type = String.fromCharCode(header[156] ?? 0);
    switch (type) {
      case 'x':
        longName = paxPath(content) ?? longName;
        continue;
      case 'g':
        if (paxPath(content) !== null) {
          throw new TarError('unsafe-archive', name, 'one path for every entry');
        }
        continue;
      case '5':
        if (plainPath(name) !== '') checkPath(plainPath(name));
        break;
      case '0':
      case '\0': {
        const path = plainPath(name);
        checkPath(path);
        if (seen.has(path)) throw new TarError('unsafe-archive', path, 'the entry stands twice');
        seen.add(path);
        yield { path, content };
        break;
      }
      default:
        throw new TarError('unsafe-archive', name, `entry type ${JSON.stringify(type)} is refused`);
    }
    longName = null;
  }
}

function checkSum(header: Buffer): void {
  let sum = 0;
  header.forEach((byte, index) => {
    sum += index >= 148 && index < 156 ? 32 : byte;
  });
  if (sum !== octal(header, 148, 8)) {
    throw new TarError('bad-archive', null, 'a header has the wrong checksum');
  }
}

function octal(header: Buffer, start: number, length: number): number {
  const text = field(header, start, length).trim();
  if (!/^[0-7]{1,12}$/.test(text)) {
    throw new TarError('bad-archive', null, 'a header holds a number that is none');
  }
  return Number.parseInt(text, 8);
}

function nameOf(header: Buffer): string {
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

/** The path that a pax header gives; null where it gives none. A size there would contradict the header that follows. */
function paxPath(content: Buffer): string | null {
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

/** A path without the `./` that some packers put before it and the `/` that stands after folders. */
function plainPath(name: string): string {
  return name.replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
}

function checkPath(path: string): void {
  const leadsOut = path.split('/').some((part) => part === '' || part === '.' || part === '..');
  if (path === '' || leadsOut || /[\\\0]/.test(path) || /^[A-Za-z]:/.test(path)) {
    throw new TarError('unsafe-archive', path, 'the path leads out of the archive');
  }
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TarError('bad-archive', null, 'a name is not UTF-8');
  }
}
