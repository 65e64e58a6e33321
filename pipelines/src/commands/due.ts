import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readData } from '../pack/read-data.ts';
import { type Due, dueSources } from '../release/due/due-sources.ts';
import { realDate } from '../value/real-date.ts';
import { runCommand } from './run-command.ts';

const usage = `npm run due -- --today <YYYY-MM-DD> [--json] [--data <folder>]

Lists the sources whose next release is overdue by their cadence, counted from the newest dated publication of their own.
The cadence is what the source module says (cadenceMonths), from the editions that were read; where none is, it is unknown.
The day is an argument because the clock is never an input.
Exit codes: 0 listed, 2 usage, 3 could not run.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      today: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { today } = values;
  if (today === undefined || !isDay(today)) {
    console.error(`due: expected --today <YYYY-MM-DD>\n\n${usage}`);
    return 2;
  }
  const data =
    values.data === undefined
      ? join(import.meta.dirname, '../../../packages/dataset/data')
      : resolve(process.env.INIT_CWD ?? process.cwd(), values.data);
  const due = dueSources(readData(data), today);
  console.log(values.json ? JSON.stringify({ today, sources: due }) : formatDue(due, today));
  return 0;
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return realDate(year, month, day) === text;
}

function formatDue(due: readonly Due[], today: string): string {
  const of = (kind: Due['kind']) => due.filter((entry) => entry.kind === kind);
  const lines = [`On ${today}: ${of('overdue').length} overdue.`];
  for (const entry of due) {
    switch (entry.kind) {
      case 'overdue':
      case 'expected':
        lines.push(
          `  ${entry.kind.padEnd(9)} ${entry.source}: expected by ${entry.by} (every ${entry.cadenceMonths} months; last ${entry.newest}, ${entry.published})`,
        );
        break;
      case 'undated':
        lines.push(
          `  undated   ${entry.source}: every ${entry.cadenceMonths} months, but no publication of its own bears a date`,
        );
        break;
      case 'no-rhythm':
        break;
      default:
        entry satisfies never;
    }
  }
  const rest = of('no-rhythm').map(({ source }) => source);
  if (rest.length > 0) lines.push(`Unknown cadence (${rest.length}): ${rest.join(', ')}`);
  return lines.join('\n');
}

await runCommand('due', usage, main);
