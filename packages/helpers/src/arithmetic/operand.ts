import type { CatalogIds } from '../catalog/catalog-ids.ts';
import type { Unit } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import type { Derived } from './derived.ts';

/** A catalog figure whose unit is known to the compiler. */
export type FigureOf<U extends Unit> = CatalogFigure<CatalogIds, U>;

/** What operations take: a catalog figure or a derived one. */
export type Operand<U extends Unit = Unit> = FigureOf<U> | Derived<U>;

/** Refuses at compile time to put units together of which the compiler knows that they differ. */
export type OneUnit<U extends Unit> = [U] extends [Alone<U>]
  ? unknown
  : Unit extends U
    ? unknown
    : {
        /** No number has this field: it is what the compiler says where the units differ. */
        readonly 'these are different things': U;
      };

/** One unit, or nothing where there are several. */
type Alone<U, All = U> = U extends All ? ([All] extends [U] ? U : never) : never;
