import { TarError } from './tar-error.ts';
import { checkSum, nameOf, octal } from './tar-header.ts';
import { paxPath } from './tar-pax.ts';

/** One regular file of an archive. */
export interface TarFile {
  readonly path: string;
  readonly content: Buffer;
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
    if (header.every((byte) => byte === 0)) {
      // Bytes that no entry holds are where something could be hidden.
      if (!isEmpty(archive.subarray(at))) {
        throw new TarError('bad-archive', null, 'something stands behind the end mark');
      }
      return;
    }
    checkSum(header);
    const size = octal(header, 124, 12);
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    const name = longName ?? nameOf(header);
    if (content.length < size) throw new TarError('bad-archive', name, 'the entry is cut off');
    const end = at + BLOCK + size;
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (!isEmpty(archive.subarray(end, at))) {
      throw new TarError('bad-archive', name, 'something stands between the entries');
    }
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

function isEmpty(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
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
