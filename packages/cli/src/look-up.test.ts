import { expect, test } from 'vitest';
import { withData } from './fixture/tiny-box.ts';
import { wide, wideBox } from './fixture/wide-box.ts';

const { box } = wideBox();

test('an id of another kind is told by the verb that has it', async () => {
  for (const [verb, id, hint] of [
    [
      'source',
      'claim/everyone',
      '"claim/everyone" is the id of a claim, not of a source: darkfigure claim claim/everyone.',
    ],
    [
      'figure',
      'hotline/2023-report',
      '"hotline/2023-report" is the id of a publication, not of a figure: darkfigure source hotline names it.',
    ],
    ['source', '世界世界世界', '"darkfigure source" lists the sources.'],
  ] as const)
    expect((await box.run(withData(verb, id), wide)).err).toContain(hint);
});
