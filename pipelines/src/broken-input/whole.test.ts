import { expect, test } from 'vitest';
import { PipelineError } from '../issue/issue.ts';
import { statements } from './mini-tables.ts';
import { laidRaw, S } from './try-broken.ts';

const { files, look, publish, run, table } = laidRaw();

test('the whole that the tests beside this one break is good', () => {
  const { dataset } = run();
  expect(dataset.figures.map((figure) => [figure.id, figure.vintages[0]?.text])).toEqual([
    ['mini/cases/us/2023', '9,619'],
    ['mini/cases/us/2023/forced-labour', '1,066'],
    ['mini/convictions/world/2022', '5,577'],
    ['mini/convictions/world/2022/forced-labour', '528'],
    ['mini/convictions/world/2023', '7,115'],
    ['mini/convictions/world/2023/forced-labour', '1,256'],
    ['mini/prosecutions/world/2022', '15,159'],
    ['mini/prosecutions/world/2022/forced-labour', '2,670'],
    ['mini/prosecutions/world/2023', '18,774'],
    ['mini/prosecutions/world/2023/forced-labour', '2,115'],
    ['mini/share/us/2023/adult/female', '72%'],
  ]);
});

test('all problems are told at once, in the order of the files', () => {
  table(
    'statements.csv',
    statements.replace('"9,619"', 'NaN').replace('labor', 'labrador').replace('72%', '140%'),
  );
  expect(() => run()).toThrow(PipelineError);
  try {
    run();
  } catch (error) {
    expect(
      (error as PipelineError).issues
        .filter((issue) => issue.file === S && issue.line > 0)
        .map((issue) => [issue.code, issue.line]),
    ).toEqual([
      ['bad-value', 2],
      ['unknown-label', 3],
      ['bad-value', 4],
    ]);
  }
});

test('an unknown label names the nearest', () => {
  table('statements.csv', statements.replace('labor', 'labour'));
  try {
    run();
    expect.unreachable();
  } catch (error) {
    expect(
      (error as PipelineError).issues.find((issue) => issue.code === 'unknown-label')?.nearest,
    ).toContain('labor');
  }
});

test('a later publication of a figure is a vintage beside the old one, not an edit', () => {
  run();
  const good = files();
  publish(
    '2025-report',
    '2025-06',
    'quantity,place,period,value\ncases,United States,2023,"9,704"\n',
  );
  const { dataset, changes } = look();
  const figure = dataset.figures.find(({ id }) => id === 'mini/cases/us/2023');
  expect(
    figure?.vintages.map(({ text, publication, reason }) => [text, publication, reason]),
  ).toEqual([
    ['9,619', 'mini/2024-report', undefined],
    ['9,704', 'mini/2025-report', 'unstated'],
  ]);
  expect(figure?.current).toEqual([1]);
  expect(changes.find(({ id }) => id === 'mini/cases/us/2023')?.detail).toBe('9,619 → 9,704');
  expect(files()).toEqual(good);
});
