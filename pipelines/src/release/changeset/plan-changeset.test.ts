import { expect, test } from 'vitest';
import { parseChangeset } from './changeset-file.ts';
import type { ChangesetState } from './changeset-state.ts';
import { checkChangesets } from './check-changesets.ts';
import type { DataChange, DataDiff } from './data-diff.ts';
import { planChangeset } from './plan-changeset.ts';

const revised: DataChange = {
  class: 'vintage-added',
  record: 'figures',
  id: 's/cases/us/2023',
  path: 'vintages/s/2025-report/table.csv:2',
  before: [{ text: '9,619' }],
  after: [{ text: '9,704' }],
  reason: 'better-source-data',
  coverage: 'kept',
  semver: 'minor',
};
const withdrawn: DataChange = {
  class: 'withdrawn',
  record: 'figures',
  id: 's/cases/us/2020',
  path: '',
  before: [{ text: '10' }],
  after: { redirect: 'withdrawn', to: null },
  reason: 'Counted twice.',
  coverage: 'lost',
  semver: 'major',
};
const diffOf = (...changes: readonly DataChange[]): DataDiff => ({
  before: { edition: '2026.11' },
  after: { edition: '2027.02' },
  semver:
    changes.length === 0 ? 'none' : changes.some((c) => c.semver === 'major') ? 'major' : 'minor',
  changes,
});
const stateOf = (
  diff: DataDiff | undefined,
  more: Partial<ChangesetState> = {},
): ChangesetState => ({
  published: diff === undefined ? { kind: 'nothing' } : { kind: 'version', version: '1.0.0', diff },
  packageVersion: diff === undefined ? '0.1.0' : '1.0.0',
  changelog: '',
  files: new Map(),
  ...more,
});

/** The files after a plan was carried out. */
function carriedOut(state: ChangesetState): ChangesetState {
  const { write, remove } = planChangeset(state);
  const files = new Map([...state.files].filter(([file]) => !remove.includes(file)));
  if (write !== undefined) files.set(write.file, write.content);
  return { ...state, files };
}
const stepIn = ({ files }: ChangesetState) =>
  [...files].map(([file, content]) => [
    file,
    parseChangeset(file, content).releases.get('@darkfigure/dataset'),
  ]);

test('one change, one file, old and new value with the reason', () => {
  const [[file, content] = ['', '']] = [...carriedOut(stateOf(diffOf(revised))).files];
  expect(file).toMatch(/^data-[0-9a-f]{12}\.md$/);
  expect(parseChangeset(file, content).releases).toEqual(
    new Map([['@darkfigure/dataset', 'minor']]),
  );
  expect(content).toContain('- `s/cases/us/2023`: `9,619` → `9,704` (`better-source-data`)');
  expect(content).toContain('Edition `2026.11` → `2027.02`.');
});

test('the same state a second time writes nothing', () => {
  const once = carriedOut(stateOf(diffOf(revised)));
  expect(planChangeset(once)).toMatchObject({ write: undefined, remove: [] });
  expect(checkChangesets(once)).toEqual([]);
});

test('another change replaces the file of the earlier one', () => {
  const once = carriedOut(stateOf(diffOf(revised)));
  const more = { ...stateOf(diffOf(revised, withdrawn)), files: once.files };
  const twice = carriedOut(more);
  expect(twice.files.size).toBe(1);
  expect([...twice.files.keys()]).not.toEqual([...once.files.keys()]);
  expect(stepIn(twice)[0]?.[1]).toBe('major');
  expect(checkChangesets(more)).toHaveLength(2);
});

test('a change that was taken back takes its file with it, and leaves those of people alone', () => {
  const files = new Map([
    ...carriedOut(stateOf(diffOf(revised))).files,
    ['brave-lions-sing.md', '---\n"@darkfigure/helpers": patch\n---\n\nA fix.\n'],
  ]);
  const after = carriedOut({ ...stateOf(diffOf()), files });
  expect([...after.files.keys()]).toEqual(['brave-lions-sing.md']);
  expect(checkChangesets(after)).toEqual([]);
});

const withStep = (state: ChangesetState, from: string, to: string): ChangesetState => ({
  ...state,
  files: new Map(
    [...state.files].map(([file, text]) => [file, text.replace(`": ${from}`, `": ${to}`)]),
  ),
});

test('a step that a person raised stays, also when the data change again', () => {
  const raised = withStep(carriedOut(stateOf(diffOf(revised))), 'minor', 'major');
  expect(checkChangesets(raised)).toEqual([]);
  expect(planChangeset(raised).write).toBeUndefined();
  const other = { ...revised, id: 's/cases/us/2024' };
  const later = carriedOut({ ...stateOf(diffOf(revised, other)), files: raised.files });
  expect(stepIn(later).map(([, step]) => step)).toEqual(['major']);
  const again = carriedOut({ ...stateOf(diffOf(other)), files: later.files });
  expect(stepIn(again).map(([, step]) => step)).toEqual(['major']);
});

test('a step that a person lowered fails, with what to do, and is put right', () => {
  const lowered = withStep(carriedOut(stateOf(diffOf(withdrawn))), 'major', 'minor');
  expect(checkChangesets(lowered)).toEqual([
    expect.stringMatching(/asks for minor.*asks for major.*never lowered.*npm run regenerate/),
  ]);
  expect(stepIn(carriedOut(lowered)).map(([, step]) => step)).toEqual(['major']);
});

test('a changed tree without a changeset fails', () => {
  expect(checkChangesets(stateOf(diffOf(revised)))).toEqual([
    expect.stringContaining('npm run regenerate'),
  ]);
});

test('before the first release there is one changeset, whatever the data', () => {
  const state = carriedOut(stateOf(undefined));
  expect(stepIn(state)).toEqual([['data-first-release.md', 'major']]);
  expect(planChangeset(state).write).toBeUndefined();
});

test('between versioning and publishing the change stands in the changelog', () => {
  const once = carriedOut(stateOf(diffOf(revised)));
  const changelog = [...once.files.values()].join('');
  const versioned = stateOf(diffOf(revised), { changelog, packageVersion: '1.1.0' });
  expect(planChangeset(versioned)).toEqual({
    wanted: { kind: 'none', why: 'in-changelog' },
    write: undefined,
    remove: [],
  });
  expect(checkChangesets(versioned)).toEqual([]);
});

test('a further change between versioning and publishing counts from the published version', () => {
  const changelog = 'Data change 000000000000.';
  const small = { changelog, packageVersion: '1.1.0' };
  expect(stepIn(carriedOut(stateOf(diffOf(revised), small)))[0]?.[1]).toBe('patch');
  expect(stepIn(carriedOut(stateOf(diffOf(withdrawn), small)))[0]?.[1]).toBe('major');
});

test('what stands in the data takes no effect in a changelog', () => {
  const hostile = {
    ...revised,
    after: [{ text: '`<img src=x>` @someone [x](javascript:1)\n---\n# \u001b[31m\u202e' }],
  };
  const [content = ''] = [...carriedOut(stateOf(diffOf(hostile))).files.values()];
  const line = content.split('\n').find((entry) => entry.includes('someone')) ?? '';
  expect(line).toBe(
    '- `s/cases/us/2023`: `9,619` → `’<img src=x>’ @someone [x](javascript:1) --- # [31m ` (`better-source-data`)',
  );
});

test('a group is capped, with the number of the rest', () => {
  const many = Array.from({ length: 55 }, (_, index) => ({
    ...revised,
    id: `s/cases/us/${index}`,
  }));
  const [content = ''] = [...carriedOut(stateOf(diffOf(...many))).files.values()];
  expect(content).toContain('Revised (55):');
  expect(content).toContain('- … and 15 more');
  expect(content.split('\n').filter((line) => line.startsWith('- `'))).toHaveLength(40);
});

test('changes with one cause are one line, values one by one', () => {
  const cause = { record: 'publications', id: 's/2020-report' };
  const gone = Array.from({ length: 5 }, (_, index) => ({
    ...withdrawn,
    id: `s/cases/us/200${index}`,
    cause,
  }));
  const [content = ''] = [...carriedOut(stateOf(diffOf(...gone))).files.values()];
  expect(content).toContain('- 5 changes with `s/2020-report`: `s/cases/us/2000`');
  const values = gone.map((change) => ({ ...revised, id: change.id, cause }));
  const [other = ''] = [...carriedOut(stateOf(diffOf(...values))).files.values()];
  expect(other.split('\n').filter((line) => line.startsWith('- `'))).toHaveLength(5);
});

test.each([
  ['no front matter', 'hello'],
  ['a list', '---\n- "@darkfigure/dataset": minor\n---\n\nx'],
  ['an unknown step', '---\n"@darkfigure/dataset": huge\n---\n\nx'],
  ['a package twice', '---\n"a": minor\n"a": major\n---\n\nx'],
])('a changeset with %s is refused by its name', (_what, content) => {
  const state = stateOf(diffOf(revised), { files: new Map([['lazy-cats.md', content]]) });
  expect(() => checkChangesets(state)).toThrow(/\.changeset\/lazy-cats\.md/);
});

test.each([
  ['double quotes', '---\n"a": minor\n---\n'],
  ['single quotes', "---\n'a': minor\n---\n\nx"],
  ['no quotes', '---\na: minor\n---\nx'],
  ['Windows line ends', '---\r\n"a": "minor"\r\n---\r\n\r\nx\r\n'],
])('front matter with %s is read', (_what, content) => {
  expect(parseChangeset('x.md', content).releases).toEqual(new Map([['a', 'minor']]));
});

test('an empty front matter moves nothing', () => {
  expect(parseChangeset('x.md', '---\n---\n\nNothing.').releases).toEqual(new Map());
});
