import { expect, test } from 'vitest';
import { independent } from '../arithmetic/dependence.ts';
import { bound, madeCatalog, place, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { settle } from '../arithmetic/settle.ts';
import { sum } from '../arithmetic/sum.ts';
import { vintage } from '../fixture/fixture-figure.ts';
import { chart } from './chart.ts';
import { captionOf, layerOf } from './fixture/drawn.ts';
import { men, people, women, womensShare } from './fixture/people.ts';

test('the caption and the headline say that nobody published them, how they were made and of whose numbers', () => {
  const spec = chart([2018, 2019].map(womensShare));
  expect(captionOf(spec)).toContain(
    'Open marks and dashed lines: computed from published figures, not published, as share(female, all).',
  );
  expect(captionOf(spec)).toContain('Source: Publisher of line (2024).');
  expect(captionOf(spec)).toContain(
    'Error of every number here: some errors make it too low, others too high.',
  );
  expect([spec.title.text].flat().join(' ')).toBe(
    'Percent of things of line/people, computed as share(female, all), us, all forms',
  );
  const [said] = layerOf(spec, 'computed-points')?.data.values ?? [];
  expect(said?.says).toBe(
    '25 percent, computed as share(line/people/us/2018/female, line/people/us/2018), not published (Publisher of line, 2024; some errors make it too low, others too high)',
  );
  expect(spec.usermeta.darkfigure.figures).toEqual([
    'share(line/people/us/2018/female, line/people/us/2018)',
    'share(line/people/us/2019/female, line/people/us/2019)',
  ]);
});

test('what was assumed, and whose number was supplied, stand in the caption', () => {
  const stated = sum([women(2021), men(2021)], { dependence: independent('two surveys') });
  expect(captionOf(chart([stated]))).toContain(
    'Assumed: errors taken as independent (two surveys).',
  );
  const rates = [2018, 2019].map((of) =>
    perCapita(women(of), {
      value: 1_000_000,
      on: `${of}-07-01`,
      geography: 'us',
      text: 'people of the country',
      source: 'the census',
    }),
  );
  const spec = chart(rates);
  expect(captionOf(spec)).toContain('Sources: Publisher of line (2024); the census.');
  // The day of the population parts nothing.
  expect(captionOf(spec)).toContain(
    'as per-capita(things of line/people, “people of the country” from the census).',
  );
  expect(layerOf(spec, 'computed-points')?.encoding).toMatchObject({
    y: { title: ['Per 100,000 people of the country', '(potential)'] },
  });
});

test('a reading that somebody settled on says so', () => {
  const vintages = [
    vintage('line/2024-statistics', point(40), '40'),
    vintage('line/page', point(50), '50'),
  ];
  const disputed = madeCatalog([
    {
      id: 'line/people/us/2018',
      value: point(40),
      scope: { unit: 'victims', period: year(2018) },
      rest: { vintages, current: [0, 1] },
    },
  ]).figure('line/people/us/2018');
  if (disputed.state !== 'disputed') throw new Error('two readings of equal standing are wanted');
  const [one] = disputed.values;
  if (one === undefined) throw new Error('a dispute has readings');
  const caption = captionOf(chart([settle(disputed, one, 'it is the older')]));
  expect(caption).toContain('as settle(things of line/people).');
  expect(caption).toContain('“40” of line/2024-statistics (it is the older)');
  expect(caption).toContain('Source: Publisher of line (2025).');
});

test('a long formula is told by its number of figures, and the place of each part is named', () => {
  const codes = ['us-ca', 'us-tx', 'mx', 'gb'];
  const segments = ['one', 'two', 'three', 'four'];
  const many = madeCatalog(
    codes.flatMap((code) =>
      segments.map((segment) => ({
        id: `line/people/${code}/2023/${segment}`,
        value: point(1),
        scope: { unit: 'victims' as const, geography: place(code) },
        population: { segments: [`a group that is called by its long name, ${segment}`] },
      })),
    ),
  );
  const of = (segment: string) =>
    codes.map((code) => many.figure(`line/people/${code}/2023/${segment}`));
  const total = sum(of('one'));
  expect(captionOf(chart([total]))).toMatch(/as sum\(us-ca, us-tx, mx, United Kingdom\)\./);
  const product = ratio(total, sum(of('two')));
  expect(captionOf(chart([product]))).toContain('as ratio of 8 figures.');
});

test('fewer of what is counted, where the row says it and where it is read out', () => {
  const few = madeCatalog(people(2023, [bound('lt', 5), point(2)]));
  const made = sum([
    few.figure('line/people/us/2023/female'),
    few.figure('line/people/us/2023/male'),
  ]);
  const drawing = JSON.stringify(chart([made]));
  expect(drawing).toContain('fewer than 7');
  expect(drawing).not.toContain('less than');
});
