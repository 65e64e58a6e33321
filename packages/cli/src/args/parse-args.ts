import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';
import { nearestWords } from './nearest-word.ts';
import type { Option } from './option.ts';

/** What stood on the command line after the verb. */
export interface Args {
  readonly positionals: readonly string[];
  /** The values of an option, empty where it was not given. */
  readonly values: (name: string) => readonly string[];
  /** The value of an option that may stand once. */
  readonly value: (name: string) => string | undefined;
  /** Whether a switch was given. */
  readonly isOn: (name: string) => boolean;
}

/** How many arguments a verb takes, and what they are called. */
export interface Positionals {
  readonly names: readonly string[];
  /** How many of them must be there. */
  readonly least: number;
}

/**
 * Reads the arguments of a verb strictly: nothing unknown, nothing repeated that may not be, no value that looks like an
 * option.
 *
 * @throws UsageError with the nearest option.
 */
export function readArgs(
  argv: readonly string[],
  options: readonly Option[],
  positionals: Positionals,
): Args {
  const byName = new Map(options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: [...argv],
    // Unknown ones are refused below, where the nearest can be named.
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      options.map(({ name, value }) => [
        name,
        {
          type: value === undefined ? ('boolean' as const) : ('string' as const),
          ...(name === 'help' ? { short: 'h' } : {}),
        },
      ]),
    ),
  });
  const given = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = byName.get(token.name);
    if (option === undefined) throw unknownOption(argv[token.index] ?? token.rawName, options);
    const before = given.get(option.name) ?? [];
    if (before.length > 0 && option.repeats !== true && option.value !== undefined) {
      throw new UsageError('repeated-option', `--${option.name} may stand only once.`, token.value);
    }
    given.set(option.name, [...before, ...valuesOf(option, token.value, token.inlineValue)]);
  }
  checkCount(words, positionals);
  return {
    positionals: words,
    values: (name) => given.get(name) ?? [],
    value: (name) => given.get(name)?.[0],
    isOn: (name) => given.has(name),
  };
}

function valuesOf(
  option: Option,
  value: string | undefined,
  inline: boolean | undefined,
): string[] {
  const { name } = option;
  if (option.value === undefined) {
    if (value === undefined) return [''];
    throw new UsageError('unexpected-value', `--${name} takes no value.`, value);
  }
  const looksLikeOption = inline !== true && value?.startsWith('-') === true && value !== '-';
  const values = option.repeats === true ? (value ?? '').split(',') : [value ?? ''];
  // An empty value left out would answer a wider question than the one that was asked.
  if (value === undefined || looksLikeOption || values.includes('')) {
    throw new UsageError(
      'missing-value',
      looksLikeOption
        ? `--${name} needs a value, and ${value} looks like an option; a value like that is given as --${name}=${value}.`
        : `--${name} needs a value: --${name} ${option.value}.`,
      value,
    );
  }
  const { takes } = option;
  const odd = values.find((entry) => takes?.pattern.test(entry) === false);
  if (odd === undefined) return values;
  throw new UsageError('invalid-value', `--${name} takes ${takes?.what}.`, odd);
}

function unknownOption(word: string, options: readonly Option[]): UsageError {
  const [received = word] = word.split('=');
  const names = options.map(({ name }) => name);
  const near = nearestWords(received.replace(/^-+/, ''), names).map((name) => `--${name}`);
  return new UsageError('unknown-option', `There is no option ${received}.`, received, near);
}

function checkCount(words: readonly string[], { names, least }: Positionals): void {
  const missing = words.length < least ? names[words.length] : undefined;
  if (missing !== undefined) {
    throw new UsageError('missing-argument', `An argument is missing: ${missing}.`);
  }
  const extra = words[names.length];
  if (extra !== undefined) {
    throw new UsageError('extra-argument', `"${extra}" is one argument too many.`, extra);
  }
}
