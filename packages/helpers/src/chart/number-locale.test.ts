import { expect, test } from 'vitest';
import { localeFormat } from '../text/locale-format.ts';
import { numberLocale } from './number-locale.ts';

const of = (locale: string) => numberLocale(locale, localeFormat(locale));

test('the signs of a locale stand where Vega looks for them', () => {
  expect(of('en')).toEqual({
    decimal: '.',
    thousands: ',',
    grouping: [3],
    currency: ['$', ''],
    minus: '-',
  });
  expect(of('de')).toEqual({
    decimal: ',',
    thousands: '.',
    grouping: [3],
    currency: ['', '\u00a0$'],
    minus: '-',
  });
  expect(of('fr')).toMatchObject({ decimal: ',', thousands: '\u202f', grouping: [3] });
  // It groups from five digits on, and does not lose its sign by that.
  expect(of('es')).toMatchObject({ decimal: ',', thousands: '.', grouping: [3] });
});

test('lakhs and crores: three digits, then two and two, as far as an axis may reach', () => {
  const grouping = [3, 2, 2, 2, 2];
  expect(of('hi')).toMatchObject({ decimal: '.', thousands: ',', grouping });
  expect(of('en-IN')).toMatchObject({ decimal: '.', thousands: ',', grouping });
});

test('digits of their own are handed over in their order, and Latin ones are not', () => {
  const egypt = of('ar-EG');
  expect(egypt).toMatchObject({
    decimal: '٫',
    thousands: '٬',
    grouping: [3],
    numerals: ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'],
  });
  expect(of('hi-u-nu-deva').numerals).toEqual([...'०१२३४५६७८९']);
  expect(of('ar-EG-u-nu-latn')).not.toHaveProperty('numerals');
  // Two code units a digit.
  expect(of('ff-Adlm')).toMatchObject({ grouping: [3], numerals: [...'𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙'] });
});

test('a locale that does not group has a size of groups all the same: Vega drops all digits without one', () => {
  expect(of('en-US-u-va-posix')).toMatchObject({ thousands: '', grouping: [3] });
});
