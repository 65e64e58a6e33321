import { nearestWords } from './args/nearest-word.ts';
import { helpOption, jsonOption } from './args/option.ts';
import { readArgs } from './args/parse-args.ts';
import type { ExitCode, Io, Output } from './io.ts';
import { commandHelp, verbHelp } from './render/help.ts';
import { commandHelpJson, verbHelpJson } from './render/help-json.ts';
import { layoutOf } from './render/layout.ts';
import { safeJson } from './render/safe-json.ts';
import { reportError } from './report-error.ts';
import { sayWaiting } from './say-waiting.ts';
import { UsageError } from './usage-error.ts';
import { verbs } from './verb/index.ts';
import type { LongAnswer } from './verb/verb.ts';
import { versionAnswer } from './version.ts';
import { write, writeLines } from './write.ts';

/**
 * Runs the command.
 *
 * @param argv The arguments, without the runtime and the script.
 * @returns The exit code; nothing is thrown, and the process is left alone.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  // Known before the arguments are, so that an error in them is told in the way that was asked for.
  const asJson = argv.includes('--json');
  try {
    const printed = await answerTo(argv, asJson, io);
    return 'lines' in printed ? await printLines(printed, io) : print(io.stdout, printed);
  } catch (error) {
    const { exit, text, json } = reportError(error, helpFor(argv));
    write(io.stderr, asJson ? json : text);
    return exit;
  }
}

interface Printed {
  readonly code: ExitCode;
  readonly out: string;
}

function print(output: Output, { code, out }: Printed): ExitCode {
  write(output, out);
  return code;
}

/** On a terminal the lines themselves say that work goes on, where there are any. */
function printLines(answer: LongAnswer, { stdout, stderr }: Io): Promise<ExitCode> {
  let isSeen = false;
  function* lines() {
    for (const line of answer.lines) {
      if (line !== null) isSeen = stdout.isTTY === true;
      yield line;
    }
  }
  // Not begun before the waiting is: the first line may take long.
  const printed = Promise.resolve().then(() => writeLines(stdout, { ...answer, lines: lines() }));
  return sayWaiting({ stderr }, answer.what, printed, () => !isSeen);
}

async function answerTo(
  argv: readonly string[],
  asJson: boolean,
  io: Io,
): Promise<Printed | LongAnswer> {
  const layout = layoutOf(io);
  const [name = '--help', ...rest] = verbFirst(argv);
  if (name === '--version' || name === '-V' || name === '-v' || name === 'version') {
    const { json, text } = await versionAnswer();
    return { code: 0, out: asJson ? safeJson(json) : text };
  }
  if (name === '--help' || name === '-h') {
    return { code: 0, out: asJson ? safeJson(commandHelpJson(verbs)) : commandHelp(verbs, layout) };
  }
  if (name === 'help') return answerTo([...rest, '--help'], asJson, io);
  const verb = verbs.find((entry) => entry.name === name);
  if (verb === undefined) throw unknownVerb(name);
  if (rest.some((word) => word === '--help' || word === '-h')) {
    return { code: 0, out: asJson ? safeJson(verbHelpJson(verb)) : verbHelp(verb, layout) };
  }
  const args = readArgs(rest, [...verb.options, jsonOption, helpOption], verb.positionals);
  const answer = await verb.run(args, io);
  if ('lines' in answer) return answer;
  return { code: answer.code, out: asJson ? safeJson(answer.json) : answer.text(layout) };
}

/** The help that explains what was asked: that of the verb, where one was named. */
function helpFor(argv: readonly string[]): string {
  const [name] = verbFirst(argv);
  return verbs.some((verb) => verb.name === name)
    ? `darkfigure ${name} --help`
    : 'darkfigure --help';
}

/** `darkfigure --json find` means `darkfigure find --json`. */
function verbFirst(argv: readonly string[]): string[] {
  const at = argv.findIndex((word) => word !== '--json');
  return at === -1 ? [] : [...argv.slice(at), ...argv.slice(0, at)];
}

function unknownVerb(name: string): UsageError {
  const known = verbs.map((verb) => verb.name);
  if (name.startsWith('-')) {
    const near = nearestWords(name, ['--help', '--version']);
    return new UsageError(
      'unknown-option',
      near.length > 0
        ? `There is no option ${name}.`
        : `Name a verb before the option ${name}: ${known.join(', ')}.`,
      name,
      near,
    );
  }
  const near = nearestWords(name, known);
  const all = near.length === 0 ? ` The verbs: ${known.join(', ')}.` : '';
  return new UsageError('unknown-verb', `There is no verb "${name}".${all}`, name, near);
}
