import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '@darkfigure/dataset';
import { beforeEach, expect, test } from 'vitest';
import { tinyBox } from '../fixture/tiny-box.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';

const box = tinyBox();

let made = 0;
let site = '';
beforeEach(() => {
  made += 1;
  site = `site-${made}`;
  mkdirSync(join(box.folder, site));
});

function put(path: string, text: string): void {
  const file = join(box.folder, site, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
const read = () => readFileSync(join(box.folder, site, 'figures.lock.json'), 'utf8');
const json = async (...argv: string[]) => {
  const { code, out, err } = await box.run([...argv, '--json']);
  return { code, answer: JSON.parse(out === '' ? err : out) };
};
const lock = (...argv: string[]) => json('lock', site, '--data', 'data', ...argv);
const check = (data: string, ...argv: string[]) => json('check', site, '--data', data, ...argv);

/** The invented data with another figure in place of `hotline/cases/aa/2022`. */
function writeLater(name: string, edit: (figure: Dataset['figures'][number]) => object): void {
  const figures = tinyDataset.figures.map((figure) =>
    figure.id === 'hotline/cases/aa/2022' ? { ...figure, ...edit(figure) } : figure,
  );
  box.write(name, { ...tinyDataset, edition: '2026.12', figures });
}

test('ids are found in code, pages, notes and JSON, and nowhere else', async () => {
  put('a.ts', "catalog.figure('hotline/cases/aa/2020');");
  put('sub/b.vue', '<p :id="`hotline/cases/aa/2022`"/>');
  put('c.html', '<span data-id=hotline/cases/aa/2023></span>');
  put('d.json', '{"claim":"claim/everyone"}');
  put('e.md', 'As hotline/cases/aa/2020. says');
  put('node_modules/x/a.ts', "'hotline/cases/old/2022'");
  put('dist/a.js', "'hotline/cases/old/2022'");
  put('.git/a.md', 'hotline/cases/old/2022');
  put('f.txt', 'hotline/cases/old/2022');
  symlinkSync(join(box.folder, site, 'f.txt'), join(box.folder, site, 'link.md'));
  put('g.ts', "'xhotline/cases/aa/2020', 'hotline/cases/aa/2020x', './hotline/cases/aa/2020'");
  const { code, answer } = await lock();
  expect(code).toBe(0);
  expect(answer.figures).toEqual([
    'hotline/cases/aa/2020',
    'hotline/cases/aa/2022',
    'hotline/cases/aa/2023',
  ]);
  expect(answer.claims).toEqual(['claim/everyone']);
  expect(answer.places['hotline/cases/aa/2020']).toEqual([
    { file: 'a.ts', line: 1 },
    { file: 'e.md', line: 1 },
  ]);
  expect(answer.places['hotline/cases/old/2022']).toBeUndefined();
});

test('the lock holds texts, values, unit, scope and edition, sorted by id', async () => {
  put('a.ts', "['hotline/cases/aa/2022', 'hotline/cases/aa/2020']");
  await lock();
  const { format, dataset, figures } = JSON.parse(read());
  expect(format).toBe('darkfigure-lock/1');
  expect(dataset.edition).toBe('2026.11');
  expect(figures.map(({ id }: { id: string }) => id)).toEqual([
    'hotline/cases/aa/2020',
    'hotline/cases/aa/2022',
  ]);
  expect(figures[1]).toMatchObject({
    readings: [{ text: '1,234', value: { kind: 'point', value: 1234 }, qualifier: 'exact' }],
    scope: { unit: 'cases', stage: 'potential' },
    measure: { id: 'hotline/cases', definition: 'Situations that may be trafficking.' },
  });
  expect((await check('data')).code).toBe(0);
});

test('a source that is imported whole is locked whole', async () => {
  put('a.ts', "import { hotline } from '@darkfigure/dataset/sources/hotline';");
  expect((await lock()).answer.figures).toHaveLength(3);
});

test('an id that the code puts together is told, because it cannot be known', async () => {
  put(
    'a.ts',
    '\ncatalog.figure(`hotline/cases/aa/$'.concat(
      '{year}`); other(`nothing/$',
      '{year}`); claim/everyone',
    ),
  );
  expect((await lock()).answer.unfinished).toEqual([
    { start: 'hotline/cases/aa/', file: 'a.ts', line: 2 },
  ]);
});

test('a list names what is locked', async () => {
  writeFileSync(join(box.folder, 'list.txt'), '# quoted\nhotline/cases/aa/2020 # twice\n\n');
  const { answer } = await lock('--list', 'list.txt', '--id', 'claim/everyone');
  expect([answer.figures, answer.claims]).toEqual([['hotline/cases/aa/2020'], ['claim/everyone']]);
});

test('an id that leads nowhere is told with its place, and the others are locked', async () => {
  put('a.ts', "['hotline/calls/aa/2019', 'hotline/cases/aa/2020']");
  const { code, answer } = await lock();
  expect([code, answer.written]).toEqual([1, true]);
  expect(answer.gone).toMatchObject([{ id: 'hotline/calls/aa/2019', why: { kind: 'withdrawn' } }]);
  expect(answer.figures).toEqual(['hotline/cases/aa/2020']);
});

test('an id that was named and is misspelt is told with the nearest', async () => {
  const { code, err } = await box.run([
    'lock',
    site,
    '--data',
    'data',
    '--id',
    'hotline/cases/aa/2032',
    '--id',
    'hotline/cases/aa/2020',
  ]);
  expect(code).toBe(2);
  expect(err.replaceAll(/\s+/g, ' ')).toContain(
    'No figure or claim has the id "hotline/cases/aa/2032". Nearest: hotline/cases/aa/202',
  );
  expect(readdirSync(join(box.folder, site))).toEqual([]);
});

test('an id of a list that is misspelt is told with the nearest, and the others are locked', async () => {
  writeFileSync(join(box.folder, 'list.txt'), 'hotline/cases/aa/2032\nhotline/cases/aa/2020\n');
  const { code, out } = await box.run(['lock', site, '--data', 'data', '--list', 'list.txt']);
  expect(code).toBe(1);
  expect(out.replaceAll(/\s+/g, ' ')).toContain(
    'hotline/cases/aa/2032 leads to no record (unknown id). Nearest: hotline/cases/aa/202',
  );
});

test('nothing found is nothing written', async () => {
  const { code, answer } = await lock();
  expect([code, answer.written]).toEqual([1, false]);
  expect(readdirSync(join(box.folder, site))).toEqual([]);
});

test('a revision fails the check with old, new, reason and advice, until it is reviewed', async () => {
  put('a.ts', "['hotline/cases/aa/2022', 'hotline/cases/aa/2020']");
  await lock();
  const before = read();
  writeLater('revised', ({ vintages, current }) => {
    const [first] = vintages;
    const next = { ...first, text: '1,300', value: { kind: 'point', value: 1300 } };
    return {
      current: current.map((index) => index + 1),
      vintages: [...vintages, { ...next, reason: 'source-error', note: 'A sum was wrong.' }],
    };
  });
  const { code, answer } = await check('revised');
  expect(code).toBe(1);
  expect(answer.findings).toHaveLength(1);
  expect(answer.findings[0]).toMatchObject({
    id: 'hotline/cases/aa/2022',
    kind: 'revised',
    before: [{ text: '1,234' }],
    after: [{ text: '1,300' }],
    text: 'must-change',
  });
  expect(answer.findings[0].why).toBe(
    'source-error, in "Report 2023" (2023-05, hotline/2023-report): A sum was wrong.',
  );
  expect(answer.findings[0].size).toBeCloseTo(66 / 2534, 12);
  const text = (await box.run(['check', site, '--data', 'revised'])).out.replace(/\s+/g, ' ');
  expect(text).toContain('revised (2.6 %): the text must change');
  // The data of the test came without a version.
  expect(text).toContain('data (edition 2026.11) → data (edition 2026.12)');
  expect(text).toContain('"1,234"');
  expect(text).not.toContain('aa/2020');
  // Locking anew is no way round the review.
  const again = await json('lock', site, '--data', 'revised');
  expect([again.code, again.answer.written, again.answer.changed]).toEqual([1, false, 1]);
  expect(read()).toBe(before);
  expect((await check('revised', '--update')).code).toBe(0);
  expect(read()).not.toBe(before);
  expect((await check('revised')).code).toBe(0);
});

test.each<[string, (figure: Dataset['figures'][number]) => object, string, string]>([
  [
    'another stage',
    ({ scope }) => ({ scope: { ...scope, stage: 'identified' } }),
    're-scoped',
    'scope/stage',
  ],
  [
    'another unit',
    ({ scope }) => ({ scope: { ...scope, unit: 'victims' } }),
    're-scoped',
    'scope/unit',
  ],
  [
    'two readings that stand',
    () => ({ current: [0, 1], status: ['disputed'] }),
    'disputed',
    'current',
  ],
  ['another status', () => ({ status: ['provisional'] }), 'status-changed', 'status'],
  ['a break that went', () => ({ breaks: [] }), '', ''],
])('%s is told as what it is', async (_name, edit, kind, path) => {
  put('a.ts', "'hotline/cases/aa/2022'");
  await lock();
  writeLater(`edited-${made}`, edit);
  const { code, answer } = await check(`edited-${made}`);
  const found = answer.findings.map((finding: { kind: string; path: string }) => [
    finding.kind,
    finding.path,
  ]);
  expect(found).toEqual(kind === '' ? [] : [[kind, path]]);
  expect(code).toBe(kind === '' ? 0 : 1);
});

test('moved, withdrawn and vanished ids are told apart, and claims are watched', async () => {
  put(
    'a.ts',
    "['hotline/cases/aa/2020','hotline/cases/aa/2022','hotline/cases/aa/2023','claim/everyone']",
  );
  await lock();
  const [, , last] = tinyDataset.figures;
  if (last === undefined) throw new Error('the fixture is too small');
  const since = '2026.12';
  const aim = 'hotline/cases/aa/2023/all';
  box.write('moved', {
    ...tinyDataset,
    figures: [{ ...last, id: aim }],
    claims: tinyDataset.claims.map((claim) => ({ ...claim, verdict: 'supported' as const })),
    redirects: [
      { id: 'hotline/cases/aa/2020', kind: 'withdrawn', to: null, reason: 'Counted twice.', since },
      { id: 'hotline/cases/aa/2023', kind: 'moved', to: aim, reason: 'Split by age.', since },
    ],
  });
  const { answer } = await check('moved');
  const found = answer.findings.map(
    ({ id, kind, text, why }: Record<string, string>) => [id, kind, text, why] as const,
  );
  expect(found).toEqual([
    ['claim/everyone', 'verdict-changed', 'must-change', tinyDataset.claims[0]?.rationale],
    ['hotline/cases/aa/2020', 'withdrawn', 'must-change', 'Counted twice.'],
    [
      'hotline/cases/aa/2022',
      'unknown',
      'must-change',
      'neither a record nor a redirect has this id',
    ],
    ['hotline/cases/aa/2023', 'moved', 'may-stay', 'Split by age.'],
  ]);
  const update = await check('moved', '--update');
  expect([update.code, update.answer.gone]).toEqual([
    1,
    ['hotline/cases/aa/2020', 'hotline/cases/aa/2022'],
  ]);
  expect((await check('moved')).code).toBe(0);
});

test.each<[string, string]>([
  ['no JSON', '{"format": <<<<<<< HEAD'],
  ['another format', '{"format":"darkfigure-lock/9"}'],
  ['no lock', '{"format":"darkfigure-lock/1","figures":[{}]}'],
])('a lock that is %s cannot be checked', async (_name, text) => {
  put('figures.lock.json', text);
  const { code, answer } = await check('data');
  expect([code, answer.error.code]).toEqual([3, 'bad-lock']);
});

test('a lock that is there and cannot be read is neither checked nor written over', async () => {
  put('a.ts', "'hotline/cases/aa/2022'");
  put('figures.lock.json/inside', 'kept');
  for (const asked of [check('data'), lock()]) {
    const { code, answer } = await asked;
    expect([code, answer.error.code, answer.error.message]).toEqual([
      3,
      'bad-lock',
      'figures.lock.json: cannot be read',
    ]);
  }
  expect(readdirSync(join(box.folder, site, 'figures.lock.json'))).toEqual(['inside']);
});

test('a check without a lock says how to make one', async () => {
  const { code, err } = await box.run(['check', site, '--data', 'data']);
  expect(code).toBe(3);
  expect(err).toContain('darkfigure lock');
});

test('the rest of a run that was killed is swept away', async () => {
  put('a.ts', "'hotline/cases/aa/2022'");
  put('.figures.lock.json.999999999.tmp', '{"half');
  await lock();
  expect(readdirSync(join(box.folder, site)).sort()).toEqual(['a.ts', 'figures.lock.json']);
});
