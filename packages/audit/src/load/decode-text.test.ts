import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const text = 'hotline/cases/aa/2022 für\n';
const le = Buffer.from(text, 'utf16le');
const be = Buffer.from(le).swap16();

test.each<[string, Buffer, string | null]>([
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), text],
  ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), le]), text],
  ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), be]), text],
  ['UTF-16 without a mark', le, null],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), null],
  [
    'another encoding, in which ids are written alike',
    Buffer.from('a/b f\xfcr', 'latin1'),
    'a/b f\ufffdr',
  ],
  ['a text with a zero in it', Buffer.from('hotline\0/cases'), 'hotline\0/cases'],
  ['nothing', Buffer.alloc(0), ''],
])('%s', (_name, bytes, expected) => {
  expect(decodeText(bytes)).toBe(expected);
});
