import { expect, test } from 'vitest';
import { figureIdType, mostLiteralIds } from './figure-id-type.ts';
import { packDataset } from './fixture/pack-dataset.ts';
import { generatedFiles } from './generated-files.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `s/m/us/${index}`);

test('ids are literals up to 20,000, and begin with a measure beyond', () => {
  expect(figureIdType(['s/m/us/2020', "s/m/us/it's"])).toBe(
    "\n  | 's/m/us/2020'\n  | 's/m/us/it\\'s'",
  );
  expect(figureIdType(ids(mostLiteralIds)).match(/\n {2}\| /g)).toHaveLength(mostLiteralIds);
  expect(figureIdType(ids(mostLiteralIds + 1))).toMatch(/^ `\$\{MeasureId\}\/\$\{string\}`$/);
  expect(figureIdType([])).toBe(' never');
});

test('the declarations of a large dataset hold the measures as literals, and no figure', () => {
  const [figure] = packDataset.figures;
  if (figure === undefined) throw new Error('no figure');
  const figures = ids(mostLiteralIds + 1).map((id) => ({ ...figure, id }));
  const text = generatedFiles({ ...packDataset, figures }).get('ids.d.ts') ?? '';
  expect(text).toMatch(/^export type FigureId = `\$\{MeasureId\}\/\$\{string\}`;$/m);
  expect(text).toContain(`'${packDataset.measures[0]?.id}'`);
  expect(text).not.toContain('s/m/us/1');
});

test('every figure id begins with its measure, so that no id falls out of the type', () => {
  for (const { id, measure } of packDataset.figures)
    expect(id.startsWith(`${measure}/`)).toBe(true);
});
