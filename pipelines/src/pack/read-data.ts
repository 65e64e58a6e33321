import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, type RecordType, recordTypes } from '@darkfigure/schema';

/** Reads the committed data and validates every record again: what is packed is what the schema says. */
export function readData(folder: string): Dataset {
  const { edition } = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8')) as {
    edition: string;
  };
  const dataset: Record<string, unknown> = { edition };
  for (const type of Object.keys(recordTypes) as RecordType[]) {
    const { schema } = recordTypes[type];
    const lines = readFileSync(join(folder, `${type}.jsonl`), 'utf8').split('\n');
    dataset[type] = lines.flatMap((line, index) => {
      if (line === '') return [];
      const result = schema.safeParse(JSON.parse(line));
      if (result.success) return [result.data];
      throw new Error(
        `${type}.jsonl:${index + 1}: ${result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}. Run \`npm run regenerate\`.`,
      );
    });
  }
  return dataset as unknown as Dataset;
}
