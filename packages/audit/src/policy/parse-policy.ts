import { isFields } from '../compare/deep-equal.ts';
import { parseJson } from '../json/parse-json.ts';
import type { TextIssue } from '../json/text-issue.ts';
import {
  defaultPolicy,
  type Policy,
  type PolicyException,
  type PolicyRuleName,
  policyFormat,
  policyRuleNames,
} from './policy.ts';
import { PolicyError } from './policy-error.ts';

/** Notes what is wrong with a field, by its path. */
type Say = (path: string, message: string) => void;

/**
 * Reads a policy file: `format`, `rules` (`on` or `off`; what is not named is on) and `exceptions`.
 *
 * @param place What the file is called in an error.
 * @returns The policy, with every rule named.
 * @throws PolicyError where anything in it is not understood: a misspelt rule would switch nothing off or on.
 */
export function parsePolicy(text: string, place = 'policy'): Policy {
  const parsed = parseJson(text);
  if ('issue' in parsed) throw new PolicyError(place, [parsed.issue]);
  const { json, issueAt } = parsed;
  const issues: TextIssue[] = [];
  const say: Say = (path, message) => issues.push(issueAt(path, message));
  if (!isFields(json)) throw new PolicyError(place, [issueAt('', 'expected an object')]);
  const { format, rules = {}, exceptions = [], $schema: _schema, ...more } = json;
  if (format !== policyFormat) say('format', `expected "${policyFormat}"`);
  for (const name of Object.keys(more)) say(name, `no such field; expected ${fields}`);
  const policy: Policy = {
    format: policyFormat,
    rules: { ...defaultPolicy.rules, ...Object.fromEntries(rulesOf(rules, say)) },
    exceptions: exceptionsOf(exceptions, say),
  };
  if (issues.length > 0) throw new PolicyError(place, issues);
  return policy;
}

const fields = 'format, rules, exceptions or $schema';

function isRule(name: unknown): name is PolicyRuleName {
  return policyRuleNames.some((rule) => rule === name);
}

function rulesOf(rules: unknown, say: Say): [PolicyRuleName, 'on' | 'off'][] {
  if (!isFields(rules)) {
    say('rules', 'expected an object');
    return [];
  }
  return Object.entries(rules).flatMap(([name, state]) => {
    if (!isRule(name)) say(`rules/${name}`, `expected one of ${policyRuleNames.join(', ')}`);
    else if (state === 'on' || state === 'off') return [[name, state]];
    else say(`rules/${name}`, 'expected "on" or "off"');
    return [];
  });
}

function exceptionsOf(exceptions: unknown, say: Say): PolicyException[] {
  if (!Array.isArray(exceptions)) {
    say('exceptions', 'expected a list');
    return [];
  }
  return exceptions.flatMap((entry: unknown, index) => {
    const { rule, id, why } = isFields(entry) ? entry : {};
    if (isRule(rule) && typeof id === 'string' && typeof why === 'string' && why !== '') {
      return [{ rule, id, why }];
    }
    say(`exceptions/${index}`, 'expected { rule, id, why }');
    return [];
  });
}
