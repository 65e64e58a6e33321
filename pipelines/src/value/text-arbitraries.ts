import fc from 'fast-check';

/** A decimal text with its parts: "12,300.40" has the whole part 12300 and the decimals 40. */
export const decimalText = fc
  .record({
    whole: fc.oneof(
      fc.nat(999),
      fc.nat(9_999_999),
      fc.tuple(fc.nat(99), fc.nat(6)).map(([n, zeros]) => n * 10 ** zeros),
    ),
    decimals: fc.stringMatching(/^\d{0,5}$/),
    grouped: fc.boolean(),
  })
  .map(({ whole, decimals, grouped }) => {
    const digits = grouped ? String(whole).replace(/\B(?=(\d{3})+$)/g, ',') : String(whole);
    return { text: decimals === '' ? digits : `${digits}.${decimals}`, whole, decimals };
  });

const VALID = [
  ...[
    '11,999',
    'US$236 billion',
    'more than $31bn',
    'about 15 percent',
    '73 per cent',
    '78.0%',
    'at least 110',
  ],
  ...[
    '17,000-19,000',
    '10,000 to 13,000',
    'between $200 million and $2.3 billion',
    '40 to 50 per cent',
    'up to 325,000',
  ],
  ...[
    '<5',
    '≤37',
    '>= 100',
    '14,739 (1,110)',
    '3.5 per 1,000',
    '+88 percent',
    '-4.5%',
    '18 months',
    '12.3 million',
  ],
  ...[
    '12,004-15,160 (95% CI)',
    '11,313 (95% CI 9,858–13,034)',
    '11,999[2]',
    '11,999 (a)',
    '10326 (11.9%)',
    '6% decrease',
  ],
  ...[
    'not available',
    'hundreds of',
    '11\u202f999',
    '9,858 to 13,034 (best 11,313)',
    '2.1 per thousand',
    '15 years',
    '4 times',
  ],
  ...[
    'half',
    'two-thirds',
    'one in six',
    '1 in 7',
    'almost four out of five',
    'Forty-one percent',
    'nearly four million',
  ],
];

/** A valid text with something put in, taken out or doubled. */
export const mutatedText = fc
  .record({
    text: fc.constantFrom(...VALID),
    place: fc.nat(60),
    put: fc.oneof(
      fc.constantFrom(...'abcdehikmnostx0159,. -–+$%()[]<>¹*é٣'),
      fc.string({ maxLength: 2 }),
      fc.constantFrom(...VALID, ' ', '\u00a0'),
    ),
    out: fc.nat(2),
  })
  .map(({ text, place, put, out }) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + put + text.slice(at + out);
  });
