import { catalog, chart, share, sum, type VegaLiteSpec } from '@darkfigure/helpers';
import { parse, type Scene, type SceneGroup, type SceneItem, View } from 'vega';
import { compile, type TopLevelSpec, version } from 'vega-lite';
import { expect, test } from 'vitest';

/** What Vega drew of one layer. */
interface Drawn {
  readonly kind: string;
  readonly item: Item;
  readonly row: Readonly<Record<string, string | number>>;
}
type Item = SceneItem & {
  readonly x: number;
  readonly y: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly width?: number;
  readonly height?: number;
  readonly angle?: number;
  readonly dx?: number;
  readonly text?: string;
  readonly shape?: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly opacity?: number;
  readonly strokeDash?: readonly number[];
  readonly orient?: string;
  readonly datum?: { readonly value?: unknown };
};

const published = (measure: string, rest: object = {}) => [
  ...catalog.find({ measure, ...rest } as object),
];
const women = catalog.figure('unodc-glotip-data/victims-detected/us/2022/adult/female');
const girls = catalog.figure('unodc-glotip-data/victims-detected/us/2022/minor/female');
const worldwide = published('tip-report/victims-identified', { geography: 'world' });
const everybody = worldwide.filter(({ scope }) => scope.exploitation === 'all');
const inLabour = worldwide.filter(({ scope }) => scope.exploitation === 'forced-labour');
const shares = inLabour.flatMap((part) =>
  everybody
    .filter((whole) => whole.scope.period.start === part.scope.period.start)
    .map((whole) => share(part, whole)),
);

const below = [...catalog.find({ kind: 'bound' })].filter(
  (figure) =>
    figure.state === 'settled' && figure.value.kind === 'bound' && figure.value.op.startsWith('l'),
);

/** Charts that hold every kind of mark between them, over time and in rows. */
const charts: Readonly<Record<string, VegaLiteSpec>> = {
  'a series with a gap and a break': chart(everybody),
  'two series': chart([...everybody, ...inLabour]),
  'computed numbers over time': chart(shares),
  'computed numbers in rows': chart([women, girls, sum([women, girls])]),
  'intervals and ranges': chart(
    published('mse-national/modern-slavery-victims-estimated', { geography: 'gb' }),
  ),
  'bounds over time': chart(
    published('hsi/victims-identified', { geography: 'us', exploitation: 'all' }).filter(
      ({ scope }) => scope.population.age === 'all',
    ),
  ),
  'bounds in rows': chart(published('carpenter-gates-2016/gangs-involved')),
  'a bound that nothing is above': chart(below.slice(0, 1)),
  'disputes over time': chart(
    published('nhth/cases-identified', { geography: 'us', exploitation: 'all' }).filter(
      ({ scope }) => scope.period.calendar === 'calendar-year',
    ),
  ),
  'disputes in rows': chart(published('carpenter-gates-2016/average-age-of-entry')),
  'wide roundings': chart(published('amnesty-mexico/share-who-suffer-sexual-violence')),
  'numbers for several years': chart(published('doj-tip/defendants-prosecuted')),
  'what nobody knows': chart(published('darkfigure/people-in-trafficking')),
};

/** Every item of every layer as Vega placed it, and the scales by which it did. */
async function drawn(spec: VegaLiteSpec) {
  const compiled = compile(spec as unknown as TopLevelSpec).spec;
  const view = await new View(parse(compiled), { renderer: 'none' }).runAsync();
  const layers = new Map<string, Drawn[]>();
  const groups = new Map<string, number>();
  const labels: { axis: string; value: unknown; text: string }[] = [];
  const axisLabels = (scene: Scene, axis: string) => {
    for (const item of scene.items as (Item & SceneGroup)[]) {
      if (scene.role === 'axis-label')
        labels.push({ axis, value: item.datum?.value, text: String(item.text) });
      const own = item.orient === 'left' || item.orient === 'right' ? 'y' : 'x';
      for (const inner of item.items ?? [])
        axisLabels(inner as never, scene.role === 'axis' ? own : axis);
    }
  };
  const walk = (scene: Scene) => {
    if (scene.role === 'axis') axisLabels(scene, '');
    if (scene.role === 'axis' || scene.role === 'legend' || scene.role === 'title') return;
    const [, name] = /^([a-z_]+?)(?:_layer_\d)?_marks$/.exec(scene.name ?? '') ?? [];
    if (name !== undefined) {
      const layer = name.replaceAll('_', '-');
      groups.set(layer, (groups.get(layer) ?? 0) + 1);
      const items = (scene.items as Item[]).map((item) => ({
        kind: scene.marktype,
        item,
        row: (item as { readonly datum?: Drawn['row'] }).datum ?? {},
      }));
      layers.set(layer, [...(layers.get(layer) ?? []), ...items]);
    }
    for (const item of scene.items as SceneGroup[])
      for (const inner of item.items ?? []) walk(inner as never);
  };
  walk((view.scenegraph() as unknown as { readonly root: Scene }).root);
  const [x, y] = ['concat_0_x', 'concat_0_y'].map((name) => {
    const scale = view.scale(name) as ((value: unknown) => number) & { bandwidth?: () => number };
    // An axis of nothing but 0 has no length: Vega draws at its start.
    return (value: unknown) => (scale(value) || 0) + (scale.bandwidth?.() ?? 0) / 2;
  });
  if (x === undefined || y === undefined) throw new Error('two axes are wanted');
  return { layers, groups, labels, x, y };
}

const sorted = (numbers: readonly (number | undefined)[]) =>
  numbers.map((number) => number ?? Number.NaN).sort((a, b) => a - b);
/** From where to where an item reaches on an axis. */
const reachOf = ({ kind, item }: Drawn, axis: 'x' | 'y') => {
  const [from, to, size] =
    axis === 'x' ? [item.x, item.x2, item.width] : [item.y, item.y2, item.height];
  if (Number.isNaN(from)) return [0];
  return sorted([from, kind === 'rect' ? from + (size ?? 0) : (to ?? from)]);
};
const middleOf = (each: Drawn, axis: 'x' | 'y') => {
  const [from = Number.NaN, to = from] = reachOf(each, axis);
  return (from + to) / 2;
};
const near = (numbers: readonly number[], others: readonly number[]) => {
  expect(numbers).toHaveLength(others.length);
  for (const [at, number] of numbers.entries())
    expect(number).toBeCloseTo(others[at] ?? Number.NaN, 3);
};
const plain = (name: string) => name.replace('computed-', '');

test.each(Object.entries(charts))(
  '%s: every mark stands where its numbers are on the axes',
  async (_, spec) => {
    const [view] = spec.vconcat;
    const { layers, groups, x, y } = await drawn(spec);
    const isTime = typeof view.height === 'number';
    const [pos, val] = isTime ? (['x', 'y'] as const) : (['y', 'x'] as const);
    const [place, value] = isTime ? [x, y] : [y, x];
    for (const { name, data } of view.layer) {
      const own = layers.get(name) ?? [];
      const lone = own.filter(({ kind }) => plain(name) !== 'intervals' || kind === 'rule');
      expect(lone, name).toHaveLength(data.values.length);
      for (const [at, each] of lone.entries()) {
        // An error bar sums its rows up, in their order.
        const row = plain(name) === 'intervals' ? (data.values[at] ?? {}) : each.row;
        switch (plain(name)) {
          case 'gaps':
          case 'periods':
            near(reachOf(each, pos), sorted([place(row.from), place(row.to)]));
            break;
          default:
            expect(middleOf(each, pos)).toBeCloseTo(place(row.at), 3);
        }
        switch (plain(name)) {
          case 'gaps':
          case 'breaks':
            near(reachOf(each, val), [0, Number(view.height)]);
            break;
          case 'break-names':
            expect(each.item.y).toBe(-2);
            break;
          case 'unknowns':
            expect(middleOf(each, val)).toBeCloseTo(value(0), 3);
            break;
          case 'ranges':
          case 'roundings':
          case 'intervals':
          case 'bounds':
          case 'disputes':
            near(reachOf(each, val), sorted([value(row.low), value(row.high)]));
            break;
          default:
            expect(middleOf(each, val)).toBeCloseTo(value(row.value), 3);
        }
        if (row.text !== undefined) expect(each.item.text).toBe(row.text);
        if (plain(name) === 'bound-tips') {
          expect(each.item.angle ?? 0).toBe(row.shape === 'down' ? 180 : 0);
          expect(each.item.shape).toBe(isTime ? 'triangle-up' : 'triangle-right');
        }
      }
      if (plain(name) === 'lines')
        expect(groups.get(name)).toBe(new Set(data.values.map(({ run }) => run)).size);
    }
  },
);

test('between them these charts hold every kind of mark', () => {
  const tips = Object.values(charts).flatMap(({ vconcat: [{ layer }] }) =>
    layer.flatMap(({ name, data }) => (name === 'bound-tips' ? data.values : [])),
  );
  expect(new Set(tips.map(({ shape }) => shape))).toEqual(new Set(['up', 'down']));
  const names = new Set(
    Object.values(charts).flatMap(({ vconcat: [view] }) =>
      view.layer.map(({ name }) => plain(name)),
    ),
  );
  expect([...names].sort()).toEqual(
    [
      ...['bound-feet', 'bound-tips', 'bounds', 'break-names', 'breaks', 'disputed', 'disputes'],
      ...['gaps', 'intervals', 'labels', 'lines', 'periods', 'points', 'ranges', 'roundings'],
      'unknowns',
    ].sort(),
  );
});

const isNone = (paint: string | undefined) => paint === undefined || paint === 'transparent';

test('what was published is filled, and what was computed or is disputed is open', async () => {
  for (const spec of Object.values(charts)) {
    const { layers } = await drawn(spec);
    for (const { item } of layers.get('points') ?? []) {
      expect(isNone(item.fill)).toBe(false);
      expect(item.opacity).toBe(1);
    }
    for (const { item } of layers.get('disputed') ?? []) {
      expect(isNone(item.fill)).toBe(true);
      expect(item.shape).toBe('diamond');
    }
    for (const { item } of layers.get('computed-points') ?? []) {
      // Filled as the page is, so that no line shows through.
      expect(item.fill).toBe('white');
      expect(isNone(item.stroke)).toBe(false);
    }
    for (const { item } of layers.get('computed-lines') ?? [])
      expect(item.strokeDash?.length).toBeGreaterThan(0);
    for (const { item } of layers.get('lines') ?? []) expect(item.strokeDash ?? []).toEqual([]);
    for (const name of ['ranges', 'roundings'])
      for (const { item } of layers.get(name) ?? []) {
        expect(isNone(item.fill)).toBe(false);
        // What lies under a bar is seen through it.
        expect(item.opacity).toBeLessThan(1);
      }
  }
});

test('no two series have the same colour or the same shape', async () => {
  const { layers } = await drawn(charts['two series'] as VegaLiteSpec);
  const looks = new Map<unknown, Set<string>>();
  for (const { item, row } of layers.get('points') ?? [])
    looks.set(row.series, (looks.get(row.series) ?? new Set()).add(`${item.fill} ${item.shape}`));
  const each = [...looks.values()].map((own) => [...own]);
  expect(each).toHaveLength(2);
  expect(each.map((own) => own.length)).toEqual([1, 1]);
  const [[one = ''] = [], [other = ''] = []] = each;
  for (const at of [0, 1]) expect(one.split(' ')[at]).not.toBe(other.split(' ')[at]);
});

test('on a dark page what is open is filled as the page is', async () => {
  const spec = chart(shares, { theme: 'dark' });
  const { layers } = await drawn(spec);
  const fills = new Set(layers.get('computed-points')?.map(({ item }) => item.fill));
  expect([...fills]).toEqual([spec.config.background]);
});

test('the link is to the schema of a Vega-Lite that draws it, and numbers on an axis are read as they stand', async () => {
  const [, major] = /\/vega-lite\/v(\d+)\.json$/.exec(charts['two series']?.$schema ?? '') ?? [];
  expect(version.split('.')[0]).toBe(major);
  const read = (value: number) =>
    new Intl.NumberFormat('en', { maximumFractionDigits: 9 }).format(value);
  for (const [name, spec] of Object.entries(charts)) {
    const isTime = typeof spec.vconcat[0].height === 'number';
    const { labels } = await drawn(spec);
    const values = labels.filter(({ axis }) => axis === (isTime ? 'y' : 'x'));
    expect(values.length, name).toBeGreaterThan(0);
    for (const { value, text } of values) {
      const size = Math.abs(Number(value));
      const [by, word] =
        size >= 1e9 ? [1e9, ' billion'] : size >= 1e6 ? [1e6, ' million'] : [1, ''];
      expect(text).toBe(`${read(Number(value) / by)}${word}`);
    }
  }
});

test('all that is drawn of one series has its colour, and what is of none is grey', async () => {
  const ofNone = ['gaps', 'breaks', 'break-names', 'labels'];
  for (const [name, spec] of Object.entries(charts)) {
    const [view] = spec.vconcat;
    const rows = view.layer.flatMap(({ data }) => data.values);
    const isSeveral = new Set(rows.flatMap(({ series }) => series ?? [])).size > 1;
    // In rows a series is a row.
    if (typeof view.height === 'number' && isSeveral) continue;
    const { layers } = await drawn(spec);
    const paintOf = ({ item }: Drawn) =>
      [item.stroke, item.fill].find((paint) => !isNone(paint) && paint !== 'white');
    const paints = (wanted: boolean) =>
      new Set(
        [...layers].flatMap(([layer, all]) =>
          ofNone.includes(plain(layer)) === wanted && layer !== 'labels' ? all.map(paintOf) : [],
        ),
      );
    const [own, none] = [paints(false), paints(true)];
    expect(own.size, name).toBe(1);
    for (const paint of none) expect(own).not.toContain(paint);
    expect(none.size).toBeLessThanOrEqual(1);
  }
});
