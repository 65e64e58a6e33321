declare module 'mime-db' {
  const db: Readonly<Record<string, { readonly source?: string }>>;
  export default db;
}

declare module 'daff' {
  class TableView {
    constructor(rows: readonly (readonly unknown[])[]);
    getData(): readonly (readonly string[])[];
  }
  class CompareFlags {
    addPrimaryKey(column: string): void;
    unchanged_context: number;
  }
  class TableDiff {
    constructor(alignment: unknown, flags: CompareFlags);
    hilite(output: TableView): boolean;
  }
  const daff: {
    readonly TableView: typeof TableView;
    readonly CompareFlags: typeof CompareFlags;
    readonly TableDiff: typeof TableDiff;
    compareTables(a: TableView, b: TableView, flags: CompareFlags): { align(): unknown };
  };
  export default daff;
}

declare module 'interval-arithmetic' {
  interface Bounds {
    readonly lo: number;
    readonly hi: number;
  }
  const intervals: {
    readonly Interval: new (low: number, high: number) => Bounds;
    readonly add: (a: Bounds, b: Bounds) => Bounds;
  };
  export default intervals;
}
