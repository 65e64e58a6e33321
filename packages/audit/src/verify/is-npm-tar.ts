const BLOCK = 512;

/** 1985-10-26T08:15:00Z, the time that npm gives every file. */
const TIME = 499162500;

/**
 * Whether an archive is what npm writes around these files in this order: what stands in it and in no file could say
 * anything. Paths over 100 bytes, which none of ours is, would need another header.
 */
export function isNpmTar(archive: Buffer, files: ReadonlyMap<string, Buffer>): boolean {
  let at = 0;
  const isNext = (bytes: Buffer) => {
    const same = archive.subarray(at, at + bytes.length).equals(bytes);
    at += bytes.length;
    return same;
  };
  for (const [path, content] of files) {
    if (Buffer.byteLength(path) > 100 || !isNext(headerOf(path, content.length))) return false;
    const rest = (BLOCK - (content.length % BLOCK)) % BLOCK;
    if (!isNext(content) || !isNext(Buffer.alloc(rest))) return false;
  }
  return isNext(Buffer.alloc(2 * BLOCK)) && at === archive.length;
}

function headerOf(path: string, size: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  header.write(path, 0);
  header.write('000644 \0', 100);
  header.write(`${octal(size, 10)} \0`, 124);
  header.write(`${octal(TIME, 10)} \0`, 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.write('000000 \0', 329);
  header.write('000000 \0', 337);
  let sum = 0;
  for (const byte of header) sum += byte;
  header.write(`${octal(sum, 6)} \0`, 148);
  return header;
}

function octal(number: number, digits: number): string {
  return number.toString(8).padStart(digits, '0');
}
