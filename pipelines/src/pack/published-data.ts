import type { Dataset } from '@darkfigure/schema';
import { publishedTypes } from '@darkfigure/schema/rules';

/** Everything that the entry of the package gives, in its order: the edition and each list, without the raw files. */
export function publishedData(dataset: Dataset): Omit<Dataset, 'inputs'> {
  return {
    edition: dataset.edition,
    ...Object.fromEntries(publishedTypes.map((type) => [type, dataset[type]])),
  } as Omit<Dataset, 'inputs'>;
}
