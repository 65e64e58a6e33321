/** Why ours is behind in some cases, and what is to be done about it. */
export interface Remark {
  /** How the ids of the cases begin that it is about. */
  readonly of: readonly string[];
  readonly title: string;
  readonly why: string;
  /** Missing where nothing of ours is behind. */
  readonly plan?: string;
}

export const remarks: readonly Remark[] = [
  {
    of: ['load-'],
    title: 'Load',
    why: 'Until it can be used, only the classes of errors and the names of functions are read; the code of the catalog comes with the first question, and with it one packed text of which a record is unpacked when it is asked for; the code of the operations, two thirds of the helpers, comes with the first of them: the row that adds two records has it. mime-db, emojibase-data and iso-3166 hold short records in one list. What is counted as a record is what the row with every field reads: of ours all ten lists, of which the figures are a little more than half, of browser-compat-data the releases of browsers too; a figure alone costs 1.8 times what stands there for a record. Each time is taken inside a fresh process, from before the import to the touch, over the same of a process that imports an empty module: CPU time, user and system, of all threads, which other work on the machine hardly moves; the row below it is the same by the clock on the wall, which it does move. The rows of one source stand beside Node’s own start; Node reads a large source as JSON, and of the three largest a JSON in which what many figures have in common stands once; bundlers take literals. All packages lie side by side as npm installs them. Nearly half of what a small source takes is Node finding it by its name.',
    plan: 'to read of the packed text only what a figure needs; reading and opening the whole of it is two fifths of what the first figure takes after the import. Reading every field is work that grows with the fields, and stays.',
  },
  {
    of: ['memory-'],
    title: 'Memory',
    why: 'To read every field of every record makes some hundred thousand objects and texts of ours, where a record of mime-db is two or three; the packed text stays beside them, since a record that was not asked for yet is still in it. Whoever looks up a few figures holds the text and those figures.',
    plan: 'to let go of the lines of a record type once all of it is unpacked.',
  },
  {
    of: ['packed-bytes', 'installed-bytes'],
    title: 'Tarball and installed bytes per record',
    why: 'More than half of our records are figures, each with its scope, every vintage with the page on which it was read, components of uncertainty and grades with their reasons; a record of mime-db is a type and its extensions. The tarball also holds each figure in several forms (JSON, modules, tables, Parquet, SDMX-CSV) so that nobody has to convert.',
    plan: 'one form fewer whenever one can be made from another on load without a cost to the reader; README.md of the dataset says what each weighs.',
  },
  {
    of: ['lookup'],
    title: 'One lookup by id',
    why: 'A peer’s record is a property of an object that the engine knows. A figure of the catalog is found among the sorted ids, checked for a redirect, and handed out as an object that was frozen on first use and refuses `+` and `<`. The row below it is the same without the catalog: a plain record from a Map.',
    plan: 'none; what it buys is that no number travels alone.',
  },
  {
    of: ['types-'],
    title: 'Types',
    why: 'Ids are literals, so that a misspelt id does not compile; what they cost stands in the rows for 2,000 and 20,000 ids. Above 20,000 figures the generator gives the type up to the measure only, which the row for 50,000 ids shows. emojibase-data and the others have no ids in their types. Two times are given: the CPU time of the thread in which the compiler works, which is what somebody waits for, and that of all threads, among which the engine compiles the compiler and collects its garbage meanwhile. A peer that could not be told from an empty project brings a few types and no data; what ours is held to is the empty project by itself.',
    plan: 'none: the limit that we hold ourselves to, a fifth of a second and 20 MB, is kept.',
  },
  {
    of: ['interval-sums', 'figure-sums'],
    title: 'Interval sums',
    why: 'A sum of ours carries how sure it is, by which kind of interval, and whether an end is left out; plain objects and the `add` of mathjs add two doubles, so that 0.1 and 0.2 make 0.30000000000000004. What adds decimals exactly, as ours does, is mathjs with its decimal numbers. The sum of two figures checks their scopes and carries lineage, assumptions and uncertainty, which an interval has not.',
    plan: 'none.',
  },
  {
    of: ['rows-'],
    title: 'Raw rows',
    why: 'Ours goes through the file three times, a piece at a time: its bytes (hash, UTF-8, line ends, invisible characters), then its records (csv-parse, cells against the header, padding, rows that stand twice), then its rows for the layout, each cell with its line and column; csv-parse alone does the middle of the second. So no table that is wrong anywhere is half read. Memory does not grow with the table but for the young part of the heap and up to 8 MiB of bits by which a row that stands twice is found; csv-parse holds every record unless it is streamed.',
    plan: 'none as long as it stays above half of what csv-parse does alone.',
  },
  {
    of: ['diff'],
    title: 'Diff',
    why: 'daff compares the cells of two tables as texts. Ours compares records field by field by what a field means (a vintage that was added is not an edit, the order of a set is none), and says of each change how grave it is. The two can hardly be told apart.',
    plan: 'none.',
  },
  {
    of: [],
    title: 'vega-datasets',
    why: 'Its import brings addresses and no data: the row that imports everything compares the two for what a user waits before the first call, and its cost per record is near nothing because no record is there yet. In the rows that read records its own calls are answered from its tarball, without the network that a user would wait for. A lookup is a search through the rows of its airports, which have ids.',
  },
];

/** The section of the results that holds them. */
export const remarkLines: readonly string[] = [
  '## Where ours is behind, and why',
  ...remarks.map(
    ({ title, why, plan }) => `**${title}.** ${why}${plan === undefined ? '' : ` Plan: ${plan}`}`,
  ),
];
