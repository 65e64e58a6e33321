import type { Value } from '../catalog/dataset-types.ts';
import type { Reading } from '../catalog/figure-types.ts';

/** The one number that stands for a reading; a range without a best estimate and a bound have none. */
export function centreOf({ value }: Reading): number | null {
  switch (value.kind) {
    case 'point':
      return value.value;
    case 'range':
    case 'interval':
      return value.best ?? null;
    case 'bound':
    case 'unknown':
      return null;
    default:
      return value satisfies never;
  }
}

/** Whether a range is what rounding allows. A quotient of rounded numbers is one around the quotient of what was printed. */
export const isOfRounding = (value: Value): boolean =>
  value.kind === 'range' && value.basis === 'rounding' && value.best !== undefined;
