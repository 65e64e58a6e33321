import {
  soundClaim,
  soundFigure,
  soundMeasure,
  soundPlaces,
  soundPublication,
  soundScope,
  soundSource,
  soundVintage,
} from '@darkfigure/fixture';
import type { Claim, Dataset, Figure, Publication } from '@darkfigure/schema';

/** Records that keep every rule, for tests that break one rule each. */
export const publication: Publication = soundPublication('s/2023-report');

export const figure: Figure = soundFigure(
  's/victims/us/2022',
  [soundVintage('120', { kind: 'point', value: 120 }, { publication: publication.id })],
  { scope: soundScope({ unit: 'victims', geography: { code: 'us', role: 'detection' } }) },
);

export const claim: Claim = soundClaim('claim/c', figure.id, {
  asserted: {
    text: '500',
    value: { kind: 'point', value: 500 },
    qualifier: 'exact',
    scope: 'US, every year',
  },
});

/** One of each, and places that reach the world. */
export const sound: Dataset = {
  edition: '2026.11',
  sources: [soundSource('s')],
  publications: [publication],
  measures: [soundMeasure('s/victims', { label: 'victims identified', unit: 'victims' })],
  figures: [figure],
  claims: [claim],
  breaks: [],
  corrections: [],
  redirects: [],
  geographies: soundPlaces,
  codes: [],
  inputs: [],
};
