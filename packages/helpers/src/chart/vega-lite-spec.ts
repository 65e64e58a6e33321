/** A value of JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** An object of JSON. */
export type JsonObject = { readonly [key: string]: Json | undefined };

/** One row of a layer’s own data. */
export type ChartRow = { readonly [field: string]: string | number };

/** One kind of mark with its own data. */
export interface VegaLiteLayer {
  /** What the marks are: `lines`, `points`, `ranges`, `intervals`, `bounds`, `bound-tips`, `unknowns`, `computed-points`, … */
  readonly name: string;
  readonly data: { readonly values: readonly ChartRow[] };
  readonly mark: JsonObject;
  readonly encoding: JsonObject;
}

/** A headline or a caption, one line an item. */
export interface VegaLiteTitle extends JsonObject {
  readonly text: string | readonly string[];
}

/** A Vega-Lite specification (version 6; nothing in it is newer than version 5): the headline over one layered view. */
export interface VegaLiteSpec {
  readonly $schema: string;
  /** For those who do not see the picture. */
  readonly description: string;
  readonly title: VegaLiteTitle;
  readonly vconcat: readonly [
    {
      /** The key to the marks, the breaks and the sources. It is a part of the picture: do not crop it. */
      readonly title: VegaLiteTitle;
      readonly width: number;
      readonly height: number | { readonly step: number };
      readonly layer: readonly VegaLiteLayer[];
    },
  ];
  readonly config: JsonObject;
  readonly usermeta: {
    readonly darkfigure: { readonly edition: string; readonly figures: readonly string[] };
  };
}
