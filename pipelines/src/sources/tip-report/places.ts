import type { PlaceSpec } from '../../source/place-spec.ts';

const region = (label: string, definition: string): PlaceSpec => ({
  label,
  kind: 'region',
  within: ['world'],
  definition,
});
const bothEditions =
  'as the maps of the report draw it; the countries in it may differ between editions';

/** Regions as the report draws them. Renamed regions have codes of their own: nothing says that they cover the same countries. */
export const places: Readonly<Record<string, PlaceSpec>> = {
  'tip-africa': region('Africa (TIP Report)', `Africa ${bothEditions}.`),
  'tip-east-asia-and-pacific': region(
    'East Asia and Pacific (TIP Report)',
    `East Asia and the Pacific ${bothEditions}.`,
  ),
  'tip-europe-and-eurasia': region(
    'Europe and Eurasia (TIP Report)',
    'Europe and Eurasia as the editions of 2006 and 2025 name it; the countries in it may differ between the two.',
  ),
  'tip-europe': region('Europe (TIP Report)', 'Europe as the edition of 2017 draws it.'),
  'tip-near-east': region('the Near East (TIP Report)', `The Near East ${bothEditions}.`),
  'tip-south-asia': region(
    'South Asia (TIP Report)',
    'South Asia as the edition of 2006 draws it.',
  ),
  'tip-south-and-central-asia': region(
    'South and Central Asia (TIP Report)',
    'South and Central Asia as the editions of 2017 and 2025 name it; the countries in it may differ between the two.',
  ),
  'tip-western-hemisphere': region(
    'the Western Hemisphere (TIP Report)',
    `The Americas ${bothEditions}.`,
  ),
};

export const placeLabels: Readonly<Record<string, string>> = {
  Africa: 'tip-africa',
  'East Asia and Pacific': 'tip-east-asia-and-pacific',
  'Europe and Eurasia': 'tip-europe-and-eurasia',
  Europe: 'tip-europe',
  'Near East': 'tip-near-east',
  'South Asia': 'tip-south-asia',
  'South and Central Asia': 'tip-south-and-central-asia',
  'Western Hemisphere': 'tip-western-hemisphere',
};
