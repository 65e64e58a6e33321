import { helpOption, jsonOption } from '../args/option.ts';
import type { Verb } from '../verb/verb.ts';
import { exitCodes, usageOf } from './help.ts';

/** The help of the command, for programs. */
export function commandHelpJson(verbs: readonly Verb[]): unknown {
  return {
    usage: 'darkfigure VERB [arguments] [options]',
    verbs: verbs.map((verb) => ({ name: verb.name, usage: usageOf(verb), about: verb.about })),
    exitCodes: exitCodes.map(([code, meaning]) => ({ code: Number(code), meaning })),
  };
}

/** The help of one verb, for programs. */
export function verbHelpJson(verb: Verb): unknown {
  const { name, about, notes, options, examples } = verb;
  const usage = `darkfigure ${usageOf(verb)} [options]`;
  const told = [...options, jsonOption, helpOption].map(({ takes: _takes, ...option }) => option);
  return { name, about, usage, notes, options: told, examples };
}
