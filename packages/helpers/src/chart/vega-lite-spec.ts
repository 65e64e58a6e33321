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
  /** The layer’s own data. */
  readonly data: {
    /** Its rows: one a mark, or one a point of a line. */
    readonly values: readonly ChartRow[];
  };
  /** How each row is drawn: Vega-Lite’s `mark`. */
  readonly mark: JsonObject;
  /** Which field of a row is drawn as what: Vega-Lite’s `encoding`. */
  readonly encoding: JsonObject;
}

/** A headline or a caption, one line an item. */
export interface VegaLiteTitle extends JsonObject {
  /** The words: one line, or a list of lines. */
  readonly text: string | readonly string[];
}

/** A Vega-Lite specification (version 6; nothing in it is newer than version 5): the headline over one layered view. */
export interface VegaLiteSpec {
  /** The link to Vega-Lite’s JSON Schema. */
  readonly $schema: string;
  /** For those who do not see the picture. */
  readonly description: string;
  /** The headline. */
  readonly title: VegaLiteTitle;
  /** One view: the plot over its caption. */
  readonly vconcat: readonly [
    {
      /** The key to the marks, the breaks and the sources. It is a part of the picture: do not crop it. */
      readonly title: VegaLiteTitle;
      /** Pixels of the plot, without its labels. */
      readonly width: number;
      /** Pixels of the plot where it runs over time, else of each row. */
      readonly height:
        | number
        | {
            /** Pixels a row. */
            readonly step: number;
          };
      /** The marks, one layer a kind, the later ones on top. */
      readonly layer: readonly VegaLiteLayer[];
    },
  ];
  /** How Vega-Lite sets all of it: grid, colours of the page, writing of numbers. */
  readonly config: JsonObject;
  /** What Vega-Lite passes over, for programs. */
  readonly usermeta: {
    /** What the picture is made of. */
    readonly darkfigure: {
      /** The edition of the dataset: `2026.11`. */
      readonly edition: string;
      /** Ids of the figures; of computed ones their formulas. */
      readonly figures: readonly string[];
    };
  };
}
