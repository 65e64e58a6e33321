import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteBox } from '../fixture/site-box.ts';

const { at, box, check, lock, put, read, site } = siteBox();

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
  symlinkSync(at('f.txt'), at('link.md'));
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

test('an id that is misspelt in the text is told with its place and the nearest', async () => {
  put('a.md', 'hotline/cases/aa/2022\nhotline/cases/aa/2302');
  const { code, answer } = await lock();
  expect([code, answer.figures]).toEqual([0, ['hotline/cases/aa/2022']]);
  expect(answer.unknown).toMatchObject([{ id: 'hotline/cases/aa/2302', file: 'a.md', line: 2 }]);
  expect(answer.unknown[0].nearest).toContain('hotline/cases/aa/2022');
  const { out } = await box.run(['lock', site(), '--data', 'data'], { columns: 1000 });
  expect(out).toContain('a.md:2: no figure has the id hotline/cases/aa/2302, so it is not locked.');
  expect(out).toMatch(/Nearest: .*hotline\/cases\/aa\/2022/);
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
    site(),
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
  expect(readdirSync(at())).toEqual([]);
});

test('an id of a list that is misspelt is told with the nearest, and the others are locked', async () => {
  writeFileSync(join(box.folder, 'list.txt'), 'hotline/cases/aa/2032\nhotline/cases/aa/2020\n');
  const { code, out } = await box.run(['lock', site(), '--data', 'data', '--list', 'list.txt']);
  expect(code).toBe(1);
  expect(out.replaceAll(/\s+/g, ' ')).toContain(
    'hotline/cases/aa/2032 leads to no record (unknown id): list.txt:1. Nearest: hotline/cases/aa/202',
  );
});

test('JSON says of a misspelt id of a list what the text says: its lines, and the nearest', async () => {
  writeFileSync(
    join(box.folder, 'crlf.txt'),
    '\ufeff# quoted\r\nhotline/cases/aa/2020\r\nhotline/cases/aa/2032\r\nhotline/cases/aa/2032 # again\r\n',
  );
  const { code, answer } = await lock('--list', 'crlf.txt');
  expect([code, answer.figures]).toEqual([1, ['hotline/cases/aa/2020']]);
  const [gone] = answer.gone;
  expect([answer.gone.length, gone.id, gone.why.kind]).toEqual([
    1,
    'hotline/cases/aa/2032',
    'unknown',
  ]);
  expect(gone.nearest).toContain('hotline/cases/aa/2022');
  expect(answer.places['hotline/cases/aa/2032']).toEqual([
    { file: 'crlf.txt', line: 3 },
    { file: 'crlf.txt', line: 4 },
  ]);
});

test('ids are found in UTF-16, and what is no text is told', async () => {
  const page = 'hotline/cases/aa/2020 für hotline/cases/aa/2022\n';
  put('both.md', '');
  writeFileSync(at('both.md'), Buffer.from(`\ufeff${page}`, 'utf16le'));
  writeFileSync(at('bare.md'), Buffer.from(page, 'utf16le'));
  writeFileSync(at('list.txt'), Buffer.from(`\ufeff${page.slice(0, 22)}`, 'utf16le').swap16());
  const { code, answer } = await lock();
  expect([code, answer.figures]).toEqual([0, ['hotline/cases/aa/2020', 'hotline/cases/aa/2022']]);
  expect(answer.skipped).toEqual([
    {
      file: 'bare.md',
      why: 'not-text',
      message: 'is no text in UTF-8 or UTF-16 and was not read',
    },
  ]);
  const listed = await lock('--list', join(site(), 'list.txt'));
  expect(listed.answer.figures).toEqual(['hotline/cases/aa/2020']);
  const bare = await lock('--list', join(site(), 'bare.md'));
  expect([bare.code, bare.answer.error.message]).toEqual([
    3,
    `${site()}/bare.md: no text in UTF-8 or UTF-16`,
  ]);
});

test('nothing found is nothing written', async () => {
  const { code, answer } = await lock();
  expect([code, answer.written]).toEqual([1, false]);
  expect(readdirSync(at())).toEqual([]);
});

test('the rest of a run that was killed is swept away', async () => {
  put('a.ts', "'hotline/cases/aa/2022'");
  put('.figures.lock.json.999999999.tmp', '{"half');
  await lock();
  expect(readdirSync(at()).sort()).toEqual(['a.ts', 'figures.lock.json']);
});
