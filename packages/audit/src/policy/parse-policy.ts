import { isFields } from '../compare/deep-equal.ts';
import {
  defaultPolicy,
  type Policy,
  type PolicyException,
  type PolicyRuleName,
  policyFormat,
  policyRuleNames,
} from './policy.ts';

/** A policy file cannot be used; says everything that is wrong with it. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  /** For programs. */
  readonly code: 'bad-policy';
  /** Everything that is wrong; the message names the first ten. */
  readonly issues: readonly {
    /** The field and what was expected there. */
    readonly message: string;
  }[];

  constructor(place: string, messages: readonly string[]) {
    super(`${place}: ${messages.slice(0, 10).join('; ')}`);
    this.code = 'bad-policy';
    this.issues = messages.map((message) => ({ message }));
  }
}

/**
 * Reads a policy file: `format`, `rules` (`on` or `off`; what is not named is on) and `exceptions`.
 *
 * @param place What the file is called in an error.
 * @returns The policy, with every rule named.
 * @throws PolicyError where anything in it is not understood: a misspelt rule would switch nothing off or on.
 */
export function parsePolicy(text: string, place = 'policy'): Policy {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new PolicyError(place, ['not JSON']);
  }
  if (!isFields(json)) throw new PolicyError(place, ['expected an object']);
  const problems: string[] = [];
  const { format, rules = {}, exceptions = [], $schema: _schema, ...more } = json;
  if (format !== policyFormat) problems.push(`format: expected "${policyFormat}"`);
  for (const name of Object.keys(more)) problems.push(`${name}: no such field`);
  const policy: Policy = {
    format: policyFormat,
    rules: { ...defaultPolicy.rules, ...Object.fromEntries(rulesOf(rules, problems)) },
    exceptions: exceptionsOf(exceptions, problems),
  };
  if (problems.length > 0) throw new PolicyError(place, problems);
  return policy;
}

function isRule(name: unknown): name is PolicyRuleName {
  return policyRuleNames.some((rule) => rule === name);
}

function rulesOf(rules: unknown, problems: string[]): [PolicyRuleName, 'on' | 'off'][] {
  if (!isFields(rules)) {
    problems.push('rules: expected an object');
    return [];
  }
  return Object.entries(rules).flatMap(([name, state]) => {
    if (!isRule(name))
      problems.push(`rules/${name}: expected one of ${policyRuleNames.join(', ')}`);
    else if (state === 'on' || state === 'off') return [[name, state]];
    else problems.push(`rules/${name}: expected "on" or "off"`);
    return [];
  });
}

function exceptionsOf(exceptions: unknown, problems: string[]): PolicyException[] {
  if (!Array.isArray(exceptions)) {
    problems.push('exceptions: expected a list');
    return [];
  }
  return exceptions.flatMap((entry: unknown, index) => {
    const { rule, id, why } = isFields(entry) ? entry : {};
    if (isRule(rule) && typeof id === 'string' && typeof why === 'string' && why !== '') {
      return [{ rule, id, why }];
    }
    problems.push(`exceptions/${index}: expected { rule, id, why }`);
    return [];
  });
}
