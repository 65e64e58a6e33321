import type { Diff } from '../change/change.ts';
import type { PolicyReport } from '../policy/check-policy.ts';
import { policyLines } from '../render/policy-lines.ts';
import { headline, reportPlan } from '../render/report-plan.ts';
import { escapePage } from './escape-page.ts';
import { pageStyle } from './page-style.ts';
import { policyPart } from './policy-part.ts';
import { recordsPart } from './records-part.ts';
import { sectionPart } from './section-part.ts';

/**
 * Renders a diff as one page that needs nothing else: no script, font or file. Text from the data is inert. Old and new
 * readings are drawn, and said in words beside the drawing.
 *
 * @param policy What a policy says to the diff; it stands before the changes.
 * @returns The whole HTML document, with a line break at the end.
 * @throws Nothing.
 */
export function renderHtml(diff: Diff, policy?: PolicyReport): string {
  const title = escapePage(`Darkfigure ${diff.before.edition} → ${diff.after.edition}`);
  const plan = reportPlan(diff);
  const sections = plan.map((section, at) => sectionPart(section, at, diff));
  const rules = policy === undefined ? [] : policyLines(policy);
  const links = [
    ...rules.map(({ title: name }, at) => ({ name, to: `policy-${at}` })),
    ...plan.map(({ title: name, changes }, at) => ({
      name: `${name} (${changes})`,
      to: `part-${at}`,
    })),
    { name: 'Records', to: 'records' },
  ].map(({ name, to }) => `<li><a href="#${to}">${escapePage(name)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header><h1>${title}</h1><p>${escapePage(headline(diff))}</p></header>
<nav aria-label="Parts"><ul>${links.join('')}</ul></nav>
<main>
${policyPart(rules)}${sections.join('\n')}
${recordsPart(diff)}
</main>
</body>
</html>
`;
}
