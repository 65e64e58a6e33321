import { expect, test } from 'vitest';
import { daysOf, knownFrom, publishedBy, publishedWithin } from './publication-day.ts';

const seenOn = '2026-11-22';

test('a partial date means every day that it can mean', () => {
  expect(daysOf('2016')).toEqual({ first: '2016-01-01', last: '2016-12-31' });
  expect(daysOf('2016-02')).toEqual({ first: '2016-02-01', last: '2016-02-29' });
  expect(daysOf('2015-02')).toEqual({ first: '2015-02-01', last: '2015-02-28' });
  expect(daysOf('2016-05-03')).toEqual({ first: '2016-05-03', last: '2016-05-03' });
});

test.each(['', '16', '2016-13', '2016-00', '2016-02-30', '2016-05-00', '2016-5', 'May 2016'])(
  '"%s" is no date',
  (text) => {
    expect(daysOf(text)).toBeNull();
  },
);

test('a publication is out by the last day of its date', () => {
  expect(publishedBy({ published: '2016' })).toBe('2016-12-31');
  expect(publishedBy({ published: '2016-04' })).toBe('2016-04-30');
  expect(publishedBy({ published: '2016-04-02' })).toBe('2016-04-02');
  expect(publishedBy({ published: null })).toBeNull();
  expect(() => publishedBy({ published: 'spring 2016' })).toThrow(RangeError);
});

test('without a date a reading is known from the day it was read', () => {
  expect(knownFrom({ seenOn }, { published: null })).toBe(seenOn);
});

test('nothing becomes known after it was read', () => {
  expect(knownFrom({ seenOn }, { published: '2026' })).toBe(seenOn);
  expect(knownFrom({ seenOn }, { published: '2025' })).toBe('2025-12-31');
});

test('an undated publication may have come out on any day up to its reading', () => {
  expect(publishedWithin({ seenOn }, { published: null })).toEqual({ first: '', last: seenOn });
  expect(publishedWithin({ seenOn }, { published: '2026-11' })).toEqual({
    first: '2026-11-01',
    last: seenOn,
  });
});

test('a page dated ahead was out when it was read', () => {
  const day = '2026-11-22';
  expect(publishedWithin({ seenOn: day }, { published: '2027-01' })).toEqual({
    first: day,
    last: day,
  });
});
