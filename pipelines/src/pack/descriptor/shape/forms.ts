import { isWebLink } from '../json-value.ts';
import { anyOf } from './joined-shapes.ts';
import { text } from './plain-shapes.ts';
import type { Shape } from './shape.ts';

/** An absolute address of any scheme, of the characters that RFC 3986 knows. */
export const address: Shape = text(
  /^[a-z][a-z0-9+.-]*:(?:[!#$&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]|%[0-9A-Fa-f]{2})+$/i,
  'an address',
);

/** An address for mail; only its form is looked at: dotted words of letters, digits and signs, at a host with a dot. */
export const mail: Shape = text(
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i,
  'an e-mail address',
);

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

function isDay(value: string): boolean {
  // A day that a month has not would be read as one of the next month.
  return DATE.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
}

/** A day of the calendar: YYYY-MM-DD. */
export const day: Shape = (value, path) =>
  typeof value === 'string' && isDay(value) ? [] : [{ path, message: 'expected YYYY-MM-DD' }];

/** A moment as RFC 3339 writes it, with its zone. */
export const moment: Shape = (value, path) => {
  const [date = '', time = ''] = typeof value === 'string' ? value.split(/[Tt ]/) : [];
  return isDay(date) && TIME.test(time) ? [] : [{ path, message: 'expected a date and time' }];
};

/** A text that says something. */
export const said: Shape = text(/\S/, 'a text');

/** An address on the web. */
export const webLink: Shape = (value, path) =>
  isWebLink(value) ? [] : [{ path, message: 'expected a link' }];

/** A date or a moment; a month or a year, as ISO 8601 has them, is a date of less precision. */
export const date: Shape = anyOf(day, moment, text(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, 'a date'));
