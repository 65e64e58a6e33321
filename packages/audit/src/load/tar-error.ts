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

/** Text of an archive. Throws TarError where it is not UTF-8. */
export function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TarError('bad-archive', null, 'a name is not UTF-8');
  }
}
