import type { SourceModule } from '../../source/source-module.ts';

const region = (label: string, edition: string) => ({
  label,
  kind: 'region' as const,
  within: ['world'],
  definition: `${label}, as the ${edition} edition of the report draws it; the list of countries was not read.`,
});

export const places: NonNullable<SourceModule['places']> = {
  'unodc-middle-east': region('the Middle East (UNODC)', '2012'),
  'unodc-africa-and-middle-east': region('Africa and the Middle East (UNODC)', '2014'),
  'unodc-sub-saharan-africa': region('Sub-Saharan Africa (UNODC)', '2016 or 2024'),
  'unodc-central-america-and-caribbean': region(
    'Central America and the Caribbean (UNODC)',
    '2016',
  ),
  'unodc-north-america': region('North America (UNODC)', '2022'),
  'unodc-low-income-countries': region('low-income countries (UNODC)', '2020'),
};

export const placeLabels: NonNullable<SourceModule['placeLabels']> = {
  'Middle East': 'unodc-middle-east',
  'Africa and the Middle East': 'unodc-africa-and-middle-east',
  'Sub-Saharan Africa': 'unodc-sub-saharan-africa',
  'Central America and the Caribbean': 'unodc-central-america-and-caribbean',
  'North America': 'unodc-north-america',
  'low-income countries': 'unodc-low-income-countries',
};
