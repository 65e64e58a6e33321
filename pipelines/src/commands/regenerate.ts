import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAll } from '../build.ts';
import { edition } from '../edition.ts';
import { formatIssue, PipelineError } from '../issue/issue.ts';
import { regenerate } from '../regenerate.ts';
import { countsOf, formatReport } from '../report/regenerate-report.ts';

const usage = `npm run regenerate -- [--check] [--json] [--raw <folder>] [--out <folder>] [--only <source>[,<source>]]

Builds packages/dataset/data from raw/. With --check writes nothing and fails on a difference.
--only builds some sources alone, for work on them; it needs --out, so that the committed data stay whole.
Exit codes: 0 fine, 1 problems or (with --check) a difference, 2 usage, 3 could not run.`;

const root = join(import.meta.dirname, '../../..');
const invokedFrom = process.env.INIT_CWD ?? process.cwd();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      out: { type: 'string' },
      raw: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.only !== undefined && values.out === undefined) {
    console.error(`regenerate: --only needs --out <folder>\n\n${usage}`);
    return 2;
  }
  try {
    const { dataset, changes, same } = regenerate({
      edition,
      raw: values.raw === undefined ? join(root, 'raw') : resolve(invokedFrom, values.raw),
      data:
        values.out === undefined
          ? join(root, 'packages/dataset/data')
          : resolve(invokedFrom, values.out),
      only: values.only === undefined ? undefined : new Set(values.only.split(',')),
      check: values.check,
      ...(await loadAll()),
    });
    console.log(
      values.json
        ? JSON.stringify({ edition, counts: countsOf(dataset), changes })
        : formatReport(dataset, changes),
    );
    if (!values.check || same) return 0;
    console.error(
      'The committed data are not what raw/ makes: run `npm run regenerate` and commit the result.',
    );
    return 1;
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    if (values.json) console.error(JSON.stringify({ issues: error.issues }));
    else
      console.error(
        [...error.issues.map(formatIssue), `${error.message}; nothing was written.`].join('\n'),
      );
    return 1;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const wrongUse =
    error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(wrongUse ? `regenerate: ${error.message}\n\n${usage}` : error);
  process.exitCode = wrongUse ? 2 : 3;
}
