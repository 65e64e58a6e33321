/** The clock runs inside the process, so that its start counts for neither. */
const timed = (work: string) => `
const began = performance.now();
${work}
console.log(JSON.stringify({ ms: performance.now() - began, changed }));`;

export const ours = (
  before: string,
  after: string,
) => `import { diffFiles } from '@darkfigure/audit/load';
${timed(`const ids = new Set();
for (const { id } of diffFiles(${JSON.stringify(before)}, ${JSON.stringify(after)})) ids.add(id);
const changed = ids.size;`)}`;

/** Lines as they are, their ids, and where they are not the same: the least that an outer join can be asked. */
export const duckdb = (
  before: string,
  after: string,
) => `import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const side = (folder) => \`(select json->>'id' as id, json from read_ndjson_objects('\${folder}/figures.jsonl'))\`;
${timed(`const reader = await connection.runAndReadAll(\`select coalesce(a.id, b.id), a.json, b.json
  from \${side(${JSON.stringify(before)})} a full outer join \${side(${JSON.stringify(after)})} b on a.id = b.id
  where a.json is distinct from b.json\`);
const changed = reader.getRows().length;`)}`;
