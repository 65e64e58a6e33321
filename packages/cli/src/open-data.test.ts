import { expect, test } from 'vitest';
import { wideBox } from './fixture/wide-box.ts';

const { said } = wideBox();

test('the installed figures are opened where no others are named', async () => {
  const { edition } = JSON.parse(await said('--version', '--json'));
  const found = JSON.parse(await said('find', '--json', '--limit', '1'));
  expect([found.edition, found.figures.length]).toEqual([edition, 1]);
  const { id } = found.figures[0].figure;
  expect(await said('history', id)).toContain(`\ninstalled (edition ${edition})\n`);
});
