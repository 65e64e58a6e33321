import type { policyLines } from '../render/policy-lines.ts';
import { escapePage } from './escape-page.ts';

/** What a policy says, one part a rule. */
export function policyPart(rules: ReturnType<typeof policyLines>): string {
  return rules
    .map(({ title, lines }, at) => {
      const items = lines.map(
        ({ what, message, advice }) =>
          `<li><span class="breach">${escapePage(what)}</span>: ${escapePage(message)}. <span class="note">${escapePage(advice)}</span></li>`,
      );
      return `<section aria-labelledby="policy-${at}"><h2 id="policy-${at}">${escapePage(title)}</h2><ul>${items.join('')}</ul></section>`;
    })
    .join('\n');
}
