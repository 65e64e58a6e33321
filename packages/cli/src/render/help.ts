import { paint, wrapText } from '@darkfigure/audit/terminal';
import { helpOption, jsonOption, type Option } from '../args/option.ts';
import type { Verb } from '../verb/verb.ts';
import type { Layout } from './layout.ts';
import { table } from './table.ts';

/** Exit codes and what they say. */
export const exitCodes = [
  ['0', 'fine'],
  ['1', 'findings: nothing found, a difference, something quoted that changed'],
  ['2', 'asked wrongly: an unknown verb, option, id or code'],
  ['3', 'could not run: a file is missing or damaged'],
  ['4', 'the changes break the policy'],
];

/** The help of the command: what it is, its verbs, its exit codes. */
export function commandHelp(verbs: readonly Verb[], layout: Layout): string {
  return lines([
    ...wrapText(
      'darkfigure: figures on human trafficking with their source, scope and error.',
      layout.width,
    ),
    '',
    heading('Usage', layout),
    '  darkfigure VERB [arguments] [options]',
    '',
    heading('Verbs', layout),
    ...indented(
      verbs.map((verb) => [usageOf(verb), verb.about]),
      layout,
    ),
    '',
    ...wrapText(
      '"darkfigure VERB --help" explains a verb. --version prints the version. Every verb takes --json.',
      layout.width,
    ),
    '',
    heading('Exit codes', layout),
    ...indented(exitCodes, layout),
  ]);
}

/** The help of one verb, with examples. */
export function verbHelp(verb: Verb, layout: Layout): string {
  return lines([
    ...wrapText(`darkfigure ${verb.name}: ${verb.about}.`, layout.width),
    '',
    heading('Usage', layout),
    `  darkfigure ${usageOf(verb)} [options]`,
    ...verb.notes.flatMap((note) => ['', ...wrapText(note, layout.width)]),
    '',
    heading('Options', layout),
    ...indented([...verb.options, jsonOption, helpOption].map(optionRow), layout),
    '',
    heading('Examples', layout),
    ...verb.examples.map((example) => `  ${example}`),
  ]);
}

/** A verb with its arguments. */
export function usageOf({ name, positionals }: Verb): string {
  const words = positionals.names.map((word, at) =>
    at < positionals.least ? `<${word}>` : `[${word}]`,
  );
  return [name, ...words].join(' ');
}

function optionRow({ name, value, repeats, about }: Option): string[] {
  const shown = value === undefined ? `--${name}` : `--${name} ${value}`;
  return [shown, repeats === true ? `${about}; several with commas` : about];
}

function indented(rows: readonly (readonly string[])[], layout: Layout): string[] {
  const columns = [
    { title: '', fit: 'whole' as const },
    { title: '', fit: 'wrap' as const },
  ];
  return table(columns, rows, { ...layout, width: layout.width - 2 }).map((text) => `  ${text}`);
}

function heading(text: string, { colour }: Layout): string {
  return paint(text, 'bold', colour);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
