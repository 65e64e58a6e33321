import { expect, test } from 'vitest';
import { tinyBox, withData } from '../fixture/tiny-box.ts';

const box = tinyBox();

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
