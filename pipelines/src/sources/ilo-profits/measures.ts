import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

const notTrafficking =
  'Forced labour under ILO Convention 29, not trafficking as criminal law defines it';
const modelled: readonly ComponentSpec[] = [
  {
    kind: 'model',
    direction: 'either',
    note: 'Profits per person are modelled from value added, wages and inputs, and differ much by form; the paper of 2005 admits high uncertainty for South Asia.',
  },
  {
    kind: 'extrapolation',
    direction: 'either',
    note: 'The number of people is itself an estimate; its whole error goes into the profits.',
  },
];
const privateOnly =
  'Private economy only; the 2024 edition leaves out recruitment fees and evaded taxes.';
const leftOut: ComponentSpec = { kind: 'coverage', direction: 'under', note: privateOnly };
const leftOutOnBothSides: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: privateOnly,
};
/** Of the part that was trafficked: those who were not are already out of it, and the word has another meaning. */
const asIloTrafficking: ComponentSpec = {
  kind: 'definitional',
  direction: 'unknown',
  note: 'Trafficking into forced labour as the ILO understood the word in 2005, not as criminal law defines it.',
};
/** Shares, averages and changes: what is left out is left out above and below the line. */
const ofShares: readonly ComponentSpec[] = [
  leftOutOnBothSides,
  { kind: 'definitional', direction: 'unknown', note: `${notTrafficking}.` },
];

const money = {
  unit: 'usd',
  stage: 'not-applicable',
  frame: 'ilo-forced-labour',
  temporal: 'not-applicable',
  method: 'model-estimate',
  role: 'not-applicable',
  geographyRole: 'exploitation',
  uncertainty: [
    ...modelled,
    leftOut,
    {
      kind: 'definitional',
      direction: 'over',
      note: `${notTrafficking}: read as profits of human trafficking it takes in people who were not trafficked.`,
    },
  ],
} as const satisfies Partial<MeasureSpec>;

const average = { ...money, uncertainty: [...modelled, ...ofShares] } as const;

const people = {
  credibility: {
    grade: '2',
    reason: 'A model estimate of the Global Estimates of 2022, as the profit report takes it over.',
  },
  stage: 'estimated-total',
  frame: 'ilo-forced-labour',
  temporal: 'stock-at',
  method: 'model-estimate',
  role: 'victim',
  geographyRole: 'exploitation',
  uncertainty: [
    {
      kind: 'extrapolation',
      direction: 'either',
      note: 'Taken from the Global Estimates of 2022, which carry surveys of some dozens of countries over to whole regions.',
    },
  ],
} as const satisfies Partial<MeasureSpec>;

const yearOf2014 =
  'Figures of the 2014 edition stand at 2012, the year of the victim estimate that it builds on: the pages that were read state no reference year of their own.';

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'profits-annual': {
    ...money,
    label: 'of illegal profits a year from forced labour in the private economy',
    definition: `What those who use forced labour in the private economy are modelled to gain in a year: an assumed profit per person times the estimated number of people. State-imposed forced labour is left out, and so are recruitment fees and evaded taxes in the 2024 edition. Not the turnover of human trafficking. ${yearOf2014}`,
  },
  'profits-annual-after-inflation': {
    ...money,
    label:
      'of illegal profits a year from forced labour in the private economy, the 2014 edition in the prices of the 2024 edition',
    definition:
      'The total of the 2014 edition as the 2024 edition restates it after inflation, to set it beside its own. Not the number that was published in 2014; its parts were not restated on the pages read. It stands at 2012, as the total of 2014 does here.',
  },
  'profits-per-victim-after-inflation': {
    ...average,
    label:
      'of illegal profits a year per person in forced labour in the private economy, the 2014 edition in the prices of the 2024 edition',
    definition:
      'The yearly profit per person of the 2014 edition as the 2024 edition restates it after inflation. It stands at 2012, as the total of 2014 does here.',
  },
  'profits-from-trafficked-annual': {
    ...money,
    label: 'of illegal profits a year from people trafficked into forced labour',
    definition:
      'The part of the yearly profits of the 2005 edition that is laid to the 2.45 million people who had come into forced labour by trafficking. Later editions have no such part.',
    uncertainty: [...modelled, leftOut, asIloTrafficking],
  },
  'profits-per-victim': {
    ...average,
    label: 'of illegal profits a year per person in forced labour in the private economy',
    definition: `The modelled yearly profit divided by the estimated number of people in forced labour in the private economy. ${yearOf2014}`,
  },
  'profits-per-victim-of-form': {
    ...average,
    label: 'of illegal profits a year per person in the named form of forced labour',
    definition: `The modelled yearly profit of one form of forced labour divided by the estimated number of people in it. An average of its own: it may lie above the average of all forms. ${yearOf2014}`,
  },
  'profits-per-trafficked-victim': {
    ...money,
    label: 'of illegal profits a year per person trafficked into forced labour',
    definition:
      'The modelled yearly profit from trafficked people of the 2005 edition divided by their estimated number.',
    uncertainty: [...modelled, leftOutOnBothSides, asIloTrafficking],
  },
  'profits-rise': {
    ...money,
    label: 'in added illegal profits a year from forced labour against the edition before',
    definition:
      'The difference that the 2024 edition states between its own total (2021) and that of the 2014 edition, after inflation. The number of people behind the two totals was estimated by different methods.',
    uncertainty: [
      ...modelled,
      ...ofShares,
      {
        kind: 'model',
        direction: 'either',
        note: 'A difference of two editions whose victim estimates rest on different methods; only inflation was taken out.',
      },
    ],
  },
  'profits-rise-percent': {
    ...money,
    unit: 'percent-change',
    label: 'in illegal profits a year from forced labour since the edition before',
    definition:
      'The rise that the 2024 edition states between the total of the 2014 edition, after inflation, and its own (2021).',
    uncertainty: [
      ...modelled,
      ...ofShares,
      {
        kind: 'model',
        direction: 'either',
        note: 'A change between two editions whose victim estimates rest on different methods; only inflation was taken out.',
      },
    ],
  },
  'share-of-profits': {
    ...money,
    unit: 'percent',
    label: 'of the yearly illegal profits from forced labour in the world',
    definition:
      'The part of the world’s modelled profits from forced labour in the private economy that the named form or region makes up.',
    uncertainty: [...modelled, ...ofShares],
  },
  'people-in-private-forced-labour': {
    ...people,
    unit: 'victims',
    label: 'people in forced labour in the private economy',
    definition:
      'The estimated number of people in forced labour imposed by private actors at one time, as the profit report of 2024 takes it from the Global Estimates of 2022: forced labour without the state-imposed part.',
    uncertainty: [
      ...people.uncertainty,
      {
        kind: 'definitional',
        direction: 'over',
        note: `${notTrafficking}: read as a number of trafficking victims it takes in people who were not trafficked.`,
      },
    ],
  },
  'share-of-people': {
    ...people,
    unit: 'percent',
    label: 'of people in forced labour in the private economy',
    definition:
      'The part of all people in forced labour imposed by private actors that the named form makes up, as the profit report of 2024 states it.',
    uncertainty: [
      ...people.uncertainty,
      { kind: 'definitional', direction: 'unknown', note: `${notTrafficking}.` },
    ],
  },
};
