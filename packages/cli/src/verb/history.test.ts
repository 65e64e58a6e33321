import { afterAll, expect, test } from 'vitest';
import { sandbox } from '../fixture/sandbox.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';

const box = sandbox();
afterAll(box.remove);
const id = 'hotline/cases/aa/2022';
const figure = tinyDataset.figures.find((entry) => entry.id === id);
if (figure === undefined) throw new Error('the fixture is too small');
const others = tinyDataset.figures.filter((entry) => entry.id !== id);
const aim = `${id}/all`;
box.write('one', tinyDataset);
box.write('two', {
  ...tinyDataset,
  edition: '2026.12',
  figures: [{ ...figure, status: ['provisional'] }, ...others],
});
box.write('three', {
  ...tinyDataset,
  edition: '2027.01',
  figures: [...others, { ...figure, id: aim }],
  redirects: [{ id, kind: 'moved', to: aim, reason: 'Split by age.', since: '2027.01' }],
});
box.write('four', {
  ...tinyDataset,
  edition: '2027.02',
  figures: others,
  redirects: [{ id, kind: 'withdrawn', to: null, reason: 'Counted twice.', since: '2027.02' }],
});
const from = (...names: string[]) => names.flatMap((name) => ['--data', name]);

test('one figure is followed through versions, moves and its withdrawal', async () => {
  const argv = ['history', id, ...from('one', 'two', 'three', 'four')];
  const { code, out } = await box.run([...argv, '--json']);
  expect(code).toBe(0);
  const { editions, vintages } = JSON.parse(out);
  const told = editions.map(({ edition, state, changes }: Record<string, unknown[]>) => [
    edition,
    state,
    changes?.map((change) => (change as { class: string }).class),
  ]);
  expect(told).toEqual([
    ['2026.11', 'here', []],
    ['2026.12', 'here', ['status-changed']],
    ['2027.01', 'moved', ['moved', 'status-changed']],
    ['2027.02', 'withdrawn', ['withdrawn']],
  ]);
  expect(vintages.map(({ text }: { text: string }) => text)).toEqual(['1,200', '1,234']);
  const text = (await box.run(argv)).out.replace(/\s+/g, ' ');
  for (const part of ['2023-05', '"1,234"', 'stands now', 'Split by age.', 'Counted twice.']) {
    expect(text).toContain(part);
  }
});

test('an id that no version knows is asked wrongly', async () => {
  const { code, err } = await box.run(['history', 'hotline/cases/aa/2021', ...from('one', 'two')]);
  expect(code).toBe(2);
  expect(err).toContain('hotline/cases/aa/2022');
});
