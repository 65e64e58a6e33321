import type { PlaceSpec } from '../../source/place-spec.ts';

const region = (label: string, definition: string, holds: readonly string[] = []): PlaceSpec => ({
  label,
  kind: 'region',
  within: ['world'],
  holds,
  definition,
});
const of2005 =
  'As the ILO drew it in its estimate of 2005; the part that was read lists no countries.';
const of2012 =
  'As the ILO drew it in its estimate of 2012, which had a region of its own for developed economies and the European Union; the part that was read lists no countries.';
const of2017 =
  'As the ILO, Walk Free and IOM draw it since their estimates of 2017; the part that was read lists no countries.';

const withUnitedStates =
  'As the ILO, Walk Free and IOM draw it since their estimates of 2017. The part that was read lists no countries; Walk Free’s regional findings of 2023, which give this region the same 5.1 million people for 2021, count the United States among its countries (walkfree.org/global-slavery-index/findings/regional-findings/americas, read on 2026-11-22).';

/** The ILO’s regions. It drew them anew between editions, so equal names of different editions are different places. */
export const iloRegions: Readonly<Record<string, PlaceSpec>> = {
  'ilo-2005-asia': region('Asia (ILO regions of 2005)', of2005),
  'ilo-2005-industrialised': region('industrialised countries (ILO regions of 2005)', of2005),
  'ilo-2005-latin-america-caribbean': region(
    'Latin America and the Caribbean (ILO regions of 2005)',
    of2005,
  ),
  'ilo-2005-sub-saharan-africa': region('Sub-Saharan Africa (ILO regions of 2005)', of2005),
  'ilo-2012-africa': region('Africa (ILO regions of 2012)', of2012),
  'ilo-2012-asia-pacific': region('Asia and the Pacific (ILO regions of 2012)', of2012),
  'ilo-2012-central-south-eastern-europe-cis': region(
    'Central and South-eastern Europe and CIS (ILO regions of 2012)',
    of2012,
  ),
  'ilo-2012-developed-economies-eu': region(
    'developed economies and the European Union (ILO regions of 2012)',
    of2012,
    ['us'],
  ),
  'ilo-2012-latin-america-caribbean': region(
    'Latin America and the Caribbean (ILO regions of 2012)',
    of2012,
  ),
  'ilo-2012-middle-east': region('the Middle East (ILO regions of 2012)', of2012),
  'ilo-africa': region('Africa', of2017),
  'ilo-americas': region('the Americas', withUnitedStates, ['us']),
  'ilo-arab-states': region('the Arab States', of2017),
  'ilo-asia-pacific': region('Asia and the Pacific', of2017),
  'ilo-europe-central-asia': region('Europe and Central Asia', of2017),
  'ilo-upper-middle-high-income': region(
    'upper-middle-income and high-income countries',
    'Countries of upper-middle or high income, as the ILO groups them in its estimate of 2022.',
  ),
};

/** The regions since 2017 under the labels that tables print. */
export const iloRegionLabels: Readonly<Record<string, string>> = {
  Africa: 'ilo-africa',
  Americas: 'ilo-americas',
  'Arab States': 'ilo-arab-states',
  'Asia and the Pacific': 'ilo-asia-pacific',
  'Europe and Central Asia': 'ilo-europe-central-asia',
};
