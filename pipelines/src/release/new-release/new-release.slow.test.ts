import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { about, accepting, from, good, jump, jumping, nhthTree } from '../fixture/nhth-tree.ts';

const { at, run, standing } = nhthTree();

test('a refusal is JSON where JSON was asked for', () => {
  const before = standing();
  const told = (args: readonly string[], table: string) => {
    const { status, stdout } = run([...args, '--json'], table);
    return { status, ...(JSON.parse(stdout) as Record<string, unknown>) };
  };
  expect(told(['nhht', 'x', ...from, ...about], good)).toEqual({
    status: 1,
    outcome: 'refused',
    issues: [expect.stringContaining('nearest: nhth')],
  });
  expect(told(['nhth', 'x', ...from, ...about], jumping(good))).toMatchObject({
    status: 1,
    outcome: 'doubtful',
    figures: [{ id: 'nhth/cases-identified/us/2025', text: '70,000' }],
    open: [{ name: jump }],
  });
  expect(told(['nhth', 'x', ...from, ...about, '--dry-run'], good)).toMatchObject({
    status: 0,
    outcome: 'would-be-written',
    vintages: [{ id: 'nhth/cases-identified/us/2024', old: '11,999', now: '12,050' }],
    open: [],
  });
  expect(standing()).toEqual(before);
});

test('a dry run shows what would be, and writes nothing', () => {
  const before = standing();
  const { status, out } = run(['nhth', '2026-03-x', ...from, ...about, '--dry-run'], good);
  expect([status, standing()]).toEqual([0, before]);
  expect(out).toContain('vintage  nhth/cases-identified/us/2024: 11,999 → 12,050');
});

test('a good table is taken in, byte for byte, and once', () => {
  const args = ['nhth', '2026-03-x', ...from, ...about];
  expect(run(args, good).status).toBe(0);
  expect(readFileSync(at('raw/nhth/2026-03-x/statements.csv'), 'utf8')).toBe(good);
  expect(readdirSync(at('.changeset'))).toEqual([]);
  const again = run(args, good);
  expect([again.status, again.out]).toEqual([0, expect.stringContaining('there already')]);
  expect(run(args, good.replace('050', '051')).status).toBe(1);
  expect(readdirSync(at('raw')).sort()).toEqual(['nhth']);
});

test('a doubtful one is taken in with its reason, which the changelog will tell', () => {
  const args = ['nhth', '2026-04-x', ...from, ...about, ...accepting(jump)];
  expect(run(args, jumping(good)).status).toBe(0);
  const [file = ''] = readdirSync(at('.changeset'));
  const changeset = readFileSync(at('.changeset', file), 'utf8');
  expect(changeset).toContain('"@darkfigure/dataset": minor');
  expect(changeset).toContain('The page says so.');
  expect(changeset).toContain('[jump] nhth/cases-identified/us/2025: 12050 → 70000');
});
