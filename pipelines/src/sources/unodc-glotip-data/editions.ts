/** The two editions of the file, and where a copy of each was read. */
export const edition2023 = 'unodc-glotip-data/2023-05-30-data-file';
export const edition2025 = 'unodc-glotip-data/2025-04-14-data-file';
export const file2023 =
  'https://github.com/SophiaCKJ/ChildTraffickingData/blob/703996c0caf051c987a38491aa640b622a02ea33/data_glotip.xlsx';
export const file2025 =
  'https://github.com/mari21041/first_project/blob/7e1c7fdc39a12e218be50ba534813c439d19a063/data/raw/data_glotip.xlsx';

/** How the ids of its figures begin. */
export const victims = 'unodc-glotip-data/victims-detected';
export const prosecuted = 'unodc-glotip-data/persons-prosecuted/us';
export const inContact = 'unodc-glotip-data/persons-in-formal-contact/us';
export const convicted = 'unodc-glotip-data/persons-convicted/us';

type Printed = readonly [publication: string, figure: string, text: string];

/** The figures that a correction concerns, and what the editions must print for it still to apply. */
export const printed = (...list: readonly Printed[]) => ({
  figures: [...new Set(list.map(([, figure]) => figure))],
  expect: list.map(([publication, figure, text]) => ({ publication, figure, text })),
});
