import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Closable {
  closeSync(): void;
}

interface Connection extends Closable {
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }>;
}

/** As much of the interface of @duckdb/node-api as is used here; it is installed beside the other tools. */
interface DuckDb {
  readonly DuckDBInstance: { create(): Promise<Closable & { connect(): Promise<Connection> }> };
}

/** Asks a database in memory; relative paths start in the folder given. */
export async function askDuckDb(
  sql: string,
  { stranger, tools }: { readonly stranger: string; readonly tools: string },
): Promise<Record<string, unknown>[]> {
  const { DuckDBInstance } = createRequire(join(tools, 'package.json'))(
    '@duckdb/node-api',
  ) as DuckDb;
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    await connection.runAndReadAll(`SET file_search_path = '${stranger}'`);
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
