import type { PlaceSpec } from '../../source/place-spec.ts';

export const places: Readonly<Record<string, PlaceSpec>> = {
  'us-co-denver': {
    label: 'Denver',
    kind: 'locality',
    within: ['us-co', 'us', 'world'],
    definition: 'The city of Denver in Colorado, as the source draws it.',
  },
  'us-ga-atlanta': {
    label: 'Atlanta',
    kind: 'locality',
    within: ['us-ga', 'us', 'world'],
    definition: 'The city of Atlanta in Georgia, as the source draws it.',
  },
  'us-fl-miami': {
    label: 'Miami',
    kind: 'locality',
    within: ['us-fl', 'us', 'world'],
    definition: 'The city of Miami in Florida, as the source draws it.',
  },
  'us-dc-washington': {
    label: 'Washington DC',
    kind: 'locality',
    within: ['us-dc', 'us', 'world'],
    definition: 'The city of Washington, as the source draws it.',
  },
  'us-wa-seattle': {
    label: 'Seattle',
    kind: 'locality',
    within: ['us-wa', 'us', 'world'],
    definition: 'The city of Seattle in Washington state, as the source draws it.',
  },
  'urban-ucse-seven-cities': {
    label: 'seven US cities of the Urban Institute study',
    kind: 'region',
    within: ['us', 'world'],
    definition: 'Atlanta, Dallas, Denver, Miami, San Diego, Seattle and Washington.',
  },
  'urban-ucse-eight-cities': {
    label: 'eight US cities of the Urban Institute study',
    kind: 'region',
    within: ['us', 'world'],
    definition: 'Atlanta, Dallas, Denver, Kansas City, Miami, San Diego, Seattle and Washington.',
  },
};

export const placeLabels: Readonly<Record<string, string>> = {
  Denver: 'us-co-denver',
  Atlanta: 'us-ga-atlanta',
  Miami: 'us-fl-miami',
  'Washington, DC': 'us-dc-washington',
  Seattle: 'us-wa-seattle',
  'seven US cities': 'urban-ucse-seven-cities',
  'eight US cities': 'urban-ucse-eight-cities',
};
