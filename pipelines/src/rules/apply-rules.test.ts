import type {
  Claim,
  Correction,
  Dataset,
  Figure,
  Measure,
  Publication,
  Scope,
  Vintage,
} from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { applyRules, rules } from './apply-rules.ts';
import { withFigure } from './found-by.ts';
import { claim, figure, publication, sound } from './sound-dataset.ts';

const vintage = figure.vintages[0] as Vintage;
const measure = sound.measures[0] as Measure;
const withFigures = (...figures: Figure[]): Dataset => ({
  ...sound,
  figures: [figure, ...figures],
});
const withScope = (change: Partial<Scope>): Dataset =>
  withFigure({ scope: { ...figure.scope, ...change } });
const withVintage = (change: Partial<Vintage>): Dataset =>
  withFigure({ vintages: [{ ...vintage, ...change }] });
const withClaim = (change: Partial<Claim>): Dataset => ({
  ...sound,
  claims: [{ ...claim, ...change }],
});
const withPublication = (change: Partial<Publication>): Dataset => ({
  ...sound,
  publications: [{ ...publication, ...change }],
});
const guard = { publication: publication.id, figure: figure.id, text: '120' };
const withCorrection = (change: Partial<Correction>): Dataset => ({
  ...sound,
  corrections: [
    {
      id: 'correction/c',
      source: 's',
      what: 'Wrong.',
      instead: 'Right.',
      basis: 'publisher',
      figures: [],
      expect: [],
      seenAt: null,
      ...change,
    },
  ],
});
const point = (value: number, text = String(value)): readonly Vintage[] => [
  { ...vintage, value: { kind: 'point', value }, text },
];
const share = (
  id: string,
  percent: number,
  population: Partial<Scope['population']>,
  exploitation: Scope['exploitation'] = 'all',
): Figure => ({
  ...figure,
  id: `s/victims/${id}`,
  scope: {
    ...figure.scope,
    unit: 'percent',
    denominator: { text: 'all' },
    exploitation,
    population: { ...figure.scope.population, ...population },
  },
  vintages: [
    { ...vintage, value: { kind: 'point', value: percent, rounding: 1 }, text: `${percent}%` },
  ],
});
const until = (id: string, end: string, value: number): Figure => ({
  ...figure,
  id: `s/victims/${id}`,
  scope: {
    ...figure.scope,
    period: { start: '2007-12-07', end, calendar: 'custom', temporal: 'ever' },
  },
  vintages: point(value),
});

/** Each rule with a dataset that breaks it and hardly anything else. */
const breaking: Readonly<Record<string, Dataset>> = {
  'share-has-denominator': withScope({ unit: 'percent' }),
  'percent-within-bounds': withFigure({
    scope: { ...figure.scope, unit: 'percent', denominator: { text: 'all' } },
    vintages: point(140),
  }),
  'count-not-negative': withFigure({ vintages: point(-3) }),
  'direction-of-error': withFigure({ uncertainty: [] }),
  'estimate-says-why': withScope({ method: 'model-estimate' }),
  'at-risk-is-no-victim': withScope({ stage: 'at-risk' }),
  'signal-is-no-person': withScope({ stage: 'signal' }),
  'smuggling-is-no-trafficking': withScope({ exploitation: 'migrant-smuggling' }),
  'abuse-is-no-trafficking': {
    ...withScope({ exploitation: 'forced-labour' }),
    measures: sound.measures.map((measure) => ({
      ...measure,
      definition: 'People who met abuse at work that the study does not code as trafficking.',
    })),
  },
  'years-have-their-dates': withScope({
    period: { ...figure.scope.period, calendar: 'us-fiscal' },
  }),
  'disputed-shows-all': withFigure({ status: ['disputed'] }),
  'current-exists': withFigure({ current: [1] }),
  'revision-has-reason': withFigure({
    vintages: [
      vintage,
      {
        ...vintage,
        publication: 's/2023-report',
        text: '130',
        value: { kind: 'point', value: 130 },
      },
    ],
  }),
  'suspicion-may-be-wrong': withScope({ unit: 'investigations', stage: 'suspected' }),
  'aggregator-is-no-publisher': withVintage({
    seenAt: 'https://www.wifitalents.com/statistics',
    seenKind: 'secondary',
  }),
  'average-leans-nowhere': withFigure({
    scope: { ...figure.scope, unit: 'usd', denominator: { text: 'person in forced labour' } },
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        statedBy: 'curator',
        note: 'The state is left out.',
      },
    ],
  }),
  'forced-labour-is-wider': withScope({
    frame: 'ilo-forced-labour',
    stage: 'estimated-total',
    period: { ...figure.scope.period, temporal: 'stock-at' },
  }),
  'trafficked-were-trafficked': {
    ...withFigure({
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'over',
          statedBy: 'curator',
          note: 'It takes in people who were not trafficked.',
        },
      ],
    }),
    measures: [{ ...measure, label: 'people trafficked into forced labour' }],
  },
  'country-lacks-no-countries': withFigure({
    uncertainty: [
      {
        kind: 'nonresponse',
        direction: 'under',
        statedBy: 'curator',
        note: 'Countries that did not report are missing.',
      },
    ],
  }),
  'retelling-is-graded-lower': withFigure({
    credibility: { grade: '1', reason: 'A test.' },
    vintages: [{ ...vintage, seenKind: 'secondary' }],
  }),
  'reason-says-where-it-was-read': withFigure({
    credibility: { grade: '3', reason: 'Read in the abstract on the publisher’s own page.' },
    vintages: [{ ...vintage, seenKind: 'secondary' }],
  }),
  'disputed-is-not-in-line': withFigure({
    status: ['disputed'],
    credibility: { grade: '2', reason: 'In the report, in line with other years.' },
  }),
  'vintage-after-its-period': withPublication({ published: '2022-06' }),
  'seen-after-published': withPublication({ published: '2027' }),
  'nobody-knows-says-more': withVintage({
    value: { kind: 'unknown', reason: 'no-reliable-estimate' },
  }),
  'text-is-short': withVintage({ text: 'a sentence '.repeat(12) }),
  'note-is-a-note': withFigure({ notes: ['word '.repeat(200)] }),
  'ethnicity-has-its-base': withScope({
    population: { ...figure.scope.population, segments: ['ethnicity-hispanic'] },
  }),
  'words-are-chosen': withFigure({ notes: ['Counts child pornography.'] }),
  'form-within-total': withFigures({
    ...figure,
    id: 's/victims/us/2022/forced-labour',
    scope: { ...figure.scope, exploitation: 'forced-labour' },
    vintages: point(121),
  }),
  'group-within-total': withFigures({
    ...figure,
    id: 's/victims/us/2022/female',
    scope: { ...figure.scope, population: { ...figure.scope.population, sex: 'female' } },
    vintages: point(121),
  }),
  'shares-within-hundred': withFigures(
    share('female', 70, { sex: 'female' }),
    share('male', 45, { sex: 'male' }),
  ),
  'forms-within-hundred': withFigures(
    share('sex', 70, {}, 'sexual-exploitation'),
    share('labour', 45, {}, 'forced-labour'),
  ),
  'one-scope-one-figure': withFigures({ ...figure, id: 's/victims/us/2022/again' }),
  'cumulative-never-falls': withFigures(
    until('a', '2019-12-31', 900),
    until('b', '2020-12-31', 800),
  ),
  'relay-is-secondary': withPublication({ kind: 'relay' }),
  'copy-is-not-primary': withPublication({ url: 'https://docslib.org/doc/1/a-report' }),
  'links-are-permanent': withPublication({ url: 'https://www.google.com/search?q=cartels' }),
  'publication-is-used': {
    ...sound,
    publications: [publication, { ...publication, id: 's/2024-report' }],
  },
  'source-is-used': {
    ...sound,
    sources: [...sound.sources, { ...sound.sources[0], id: 't' } as Dataset['sources'][number]],
  },
  'measure-is-used': {
    ...sound,
    measures: [
      ...sound.measures,
      { ...sound.measures[0], id: 's/cases' } as Dataset['measures'][number],
    ],
  },
  'measures-do-not-cross-sources': withFigure({ source: 't' }),
  'break-touches-figures': {
    ...sound,
    breaks: [
      {
        id: 'break/b',
        source: 's',
        measures: ['s/none'],
        geography: null,
        at: '2020-01-01',
        kind: 'method',
        what: 'Something.',
        seenAt: null,
        statedBy: 'curator',
      },
    ],
  },
  'inference-says-so': withCorrection({ expect: [guard] }),
  'correction-is-guarded': withCorrection({ basis: 'our-inference' }),
  'redirect-in-one-hop': {
    ...sound,
    redirects: [
      {
        id: 's/victims/us/2021',
        kind: 'moved',
        to: 's/victims/us/2019',
        reason: 'A test.',
        since: '2026.11',
      },
    ],
  },
  'places-reach-the-world': {
    ...sound,
    geographies: [
      { ...sound.geographies[0], within: [] } as unknown as Dataset['geographies'][number],
    ],
  },
  'verdict-has-a-basis': withClaim({ restsOn: [], origin: null }),
  'untraceable-tells-the-search': withClaim({
    verdict: 'untraceable',
    origin: null,
    mutations: [],
  }),
  'untraceable-is-not-false': withClaim({
    verdict: 'untraceable',
    origin: null,
    mutations: [],
    search: 'Two languages.',
    rationale: 'The number is false.',
  }),
  'distorted-names-mutations': withClaim({ mutations: [] }),
  'supported-has-no-mutation': withClaim({ verdict: 'supported' }),
  'unsupported-has-an-origin': withClaim({ verdict: 'unsupported', origin: null }),
  'instead-is-given': withClaim({ instead: [] }),
  'world-is-not-the-us': { ...withScope({ geography: { code: 'world', role: 'detection' } }) },
  'risk-is-not-victim': {
    ...withScope({
      stage: 'at-risk',
      unit: 'persons',
      population: { ...figure.scope.population, role: 'person' },
    }),
  },
  'money-is-not-counted': {
    ...withClaim({ mutations: ['scope-widened', 'estimate-as-count'] }),
    figures: [{ ...figure, scope: { ...figure.scope, unit: 'usd' } }],
  },
  'dropped-bound-is-not-told': withClaim({
    statement: 'At least 500 are said to be trafficked each year.',
    mutations: ['bound-dropped'],
  }),
  'part-bends-like-its-whole': {
    ...sound,
    claims: [
      { ...claim, mutations: ['scope-widened', 'stale-reissued'] },
      { ...claim, id: 'claim/d', partOf: claim.id, mutations: ['scope-widened'] },
    ],
  },
  'appearance-is-short': withClaim({
    appearances: claim.appearances.map((appearance) => ({ ...appearance, text: 'x'.repeat(121) })),
  }),
};

test('the sound dataset keeps every rule', () => {
  expect(applyRules(sound, rules, [])).toEqual([]);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s fires', (id, rule) => {
  const dataset = breaking[id];
  if (dataset === undefined) throw new Error(`no dataset breaks the rule ${id}`);
  expect([...rule.check(dataset)]).toHaveLength(1);
});

test('rule ids are unique, and nothing is tested that is no rule', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  expect(Object.keys(breaking).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});

test('an exception silences its finding alone', () => {
  const known = { rule: 'count-not-negative', id: figure.id, why: 'A test.' };
  const dataset = breaking['count-not-negative'] as Dataset;
  expect(applyRules(dataset, rules, [known])).toEqual([]);
  expect(
    applyRules(dataset, rules, [{ ...known, id: 's/victims/us/2021' }]).map((issue) => issue.code),
  ).toEqual(['rule', 'stale-entry']);
});

test('an exception that nothing breaks any more is an error', () => {
  expect(
    applyRules(sound, rules, [{ rule: 'count-not-negative', id: figure.id, why: 'A test.' }]).map(
      (issue) => issue.code,
    ),
  ).toEqual(['stale-entry']);
});
