import { textWidth } from '@darkfigure/audit/terminal';
import { expect, test } from 'vitest';
import { withData } from '../fixture/tiny-box.ts';
import { wideBox } from '../fixture/wide-box.ts';

const { box } = wideBox();

test('a claim is found with and without its prefix', async () => {
  const short = await box.run(withData('claim', 'everyone'));
  const long = await box.run(withData('claim', 'claim/everyone'));
  expect(long).toEqual(short);
  expect(short.out).toContain('VERDICT');
  expect(short.out).toContain('A leaflet');
  const { steps, claim } = JSON.parse((await box.run(withData('claim', 'everyone', '--json'))).out);
  expect(claim.id).toBe('claim/everyone');
  expect(steps.map(({ kind }: { kind: string }) => kind)).toContain('verdict');
});

test('a claim fits a terminal that is narrower than its lines, behind the same indent', async () => {
  for (const columns of [30, 40, 60]) {
    const { out } = await box.run(withData('claim', 'everyone'), { columns });
    for (const line of out.split('\n'))
      if (!/\S{25}/.test(line)) expect(textWidth(line)).toBeLessThanOrEqual(columns);
    expect(out.replace(/\s+/g, ' ')).toContain('A thousand people are exploited in Aa.');
    expect(out).toMatch(/\n {2,}\S/);
  }
});
