import {
  can,
  catalog,
  chart,
  type FigureQuery,
  type PublishedIds,
  share,
  sum,
  type VegaLiteSpec,
} from '@darkfigure/helpers';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { expect, test } from 'vitest';

const found = (query: FigureQuery<PublishedIds>) => [...catalog.find(query)];
type Figures = ReturnType<typeof found>;
const pairs = (parts: Figures, wholes: Figures) =>
  parts.flatMap((part) =>
    wholes.filter((whole) => can('share', part, whole).ok).map((whole) => [part, whole] as const),
  );

const world = { measure: 'tip-report/victims-identified', geography: 'world' } as const;
const everybody = found({ ...world, exploitation: 'all' });
const inLabour = found({ ...world, exploitation: 'forced-labour' });
const hotline = found({
  measure: 'nhth/cases-identified',
  geography: 'us',
  calendar: 'calendar-year',
});
const women = catalog.figure('unodc-glotip-data/victims-detected/us/2022/adult/female');
const girls = catalog.figure('unodc-glotip-data/victims-detected/us/2022/minor/female');

const charts: readonly (readonly [string, readonly string[], VegaLiteSpec])[] = [
  [
    'years with a break and a gap',
    ['gaps', 'breaks', 'break-names', 'lines', 'points'],
    chart(everybody),
  ],
  [
    'shares that were computed',
    ['computed-lines', 'computed-points'],
    chart(pairs(inLabour, everybody).map(([part, whole]) => share(part, whole))),
  ],
  [
    'published and computed numbers in rows',
    ['points', 'computed-points', 'labels'],
    chart([women, girls, sum([women, girls])]),
  ],
  [
    'bounds, which have a foot and a tip',
    ['bounds', 'bound-feet', 'bound-tips', 'points'],
    chart(
      found({ measure: 'hsi/victims-identified', geography: 'us', exploitation: 'all' }).filter(
        ({ scope }) => scope.population.age === 'all',
      ),
    ),
  ],
  [
    'ranges and intervals',
    ['ranges', 'intervals', 'points', 'labels'],
    chart(found({ measure: 'mse-national/modern-slavery-victims-estimated', geography: 'gb' })),
  ],
  [
    'series with disputes',
    ['lines', 'disputes', 'points', 'disputed'],
    chart(hotline.filter(({ scope }) => scope.exploitation === 'all')),
  ],
];

/** The picture, and everything that Vega-Lite and Vega complained of. */
async function drawn(spec: VegaLiteSpec) {
  const complaints: string[] = [];
  const complain = (...said: readonly unknown[]) => {
    complaints.push(said.join(' '));
    return logger;
  };
  const quiet = () => logger;
  const logger = { level: quiet, info: quiet, debug: quiet, warn: complain, error: complain };
  const compiled = compile(spec as unknown as TopLevelSpec, { logger } as never).spec;
  const svg = await new View(parse(compiled), { renderer: 'none', logger } as never).toSVG();
  return { svg, complaints };
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

test.each(charts)(
  '%s are drawn without a complaint, and every number is read out',
  async (_, layers, spec) => {
    const [view] = spec.vconcat;
    expect(layers.filter((name) => !view.layer.some((layer) => layer.name === name))).toEqual([]);
    const { svg, complaints } = await drawn(spec);
    expect(complaints).toEqual([]);
    expect(svg).not.toMatch(/NaN|="undefined"/);
    const said = view.layer.flatMap(({ data }) => data.values.flatMap(({ says }) => says ?? []));
    expect(said.length).toBeGreaterThan(1);
    for (const text of said) expect(svg).toContain(`aria-label="${escaped(String(text))}"`);
  },
);

test.each([
  ['de', '140.000', '2024'],
  ['fr', '140\u202f000', '2024'],
  ['hi', '1,40,000', '2024'],
  ['ar-EG', '١٤٠٬٠٠٠', '٢٠٢٤'],
])('in %s both axes have its numbers, and years are not grouped', async (locale, most, year) => {
  const { svg, complaints } = await drawn(chart(everybody, { locale }));
  expect(complaints).toEqual([]);
  for (const text of [most, year]) expect(svg).toContain(`>${text}</text>`);
  expect(svg).not.toContain('>140,000</text>');
});

test('on a dark page nothing is left in black or white', async () => {
  const shares = pairs(inLabour, everybody).map(([part, whole]) => share(part, whole));
  for (const spec of [
    chart([women, girls, sum([women, girls])], { theme: 'dark', title: 'Women and girls' }),
    chart([...everybody, ...inLabour], { theme: 'dark' }),
    chart(shares, { theme: 'dark' }),
  ]) {
    const { svg, complaints } = await drawn(spec);
    expect(complaints).toEqual([]);
    const colours = new Set(svg.match(/(?<=(?:fill|stroke)=")[^"]+/g));
    expect(colours).toContain('#121212');
    for (const colour of ['#000', '#000000', 'black', 'white', '#fff', '#888', '#ddd'])
      expect(colours).not.toContain(colour);
  }
});
