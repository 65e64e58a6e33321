import type { Dataset } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { siteBox } from '../fixture/site-box.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';

const { box, check, lock, lockOf, put, read, site, writeLater } = siteBox();

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
  const text = (await box.run(['check', site(), '--data', 'revised'])).out.replace(/\s+/g, ' ');
  expect(text).toContain('revised (2.6 %): the text must change');
  // The data of the test came without a version.
  expect(text).toContain('data (edition 2026.11) → data (edition 2026.12)');
  expect(text).toContain('"1,234"');
  expect(text).not.toContain('aa/2020');
  // Locking anew is no way round the review.
  const again = await lockOf('revised');
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
  writeLater(`edited-${site()}`, edit);
  const { code, answer } = await check(`edited-${site()}`);
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
