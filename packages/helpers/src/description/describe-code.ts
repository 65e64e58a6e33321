import type { CodeBook } from '../catalog/code-book.ts';
import type { ListedCode } from '../catalog/dataset-types.ts';

/** What a code means, one line for each list that holds it, with its nearest equivalents in outside standards. */
export function describeCode(code: string, codes: CodeBook): string {
  return codes.everywhere(code).map(line).join('\n');
}

function line({ list, code, label, definition, broader, mapping }: ListedCode): string {
  const named = label === '' || label === code ? '' : `, “${label}”`;
  const wider = broader === undefined ? '' : ` Part of ${broader}.`;
  const standards = Object.entries(mapping ?? {}).map(
    ([standard, value]) => `${standard}: ${value}`,
  );
  const mapped = standards.length === 0 ? '' : ` [${standards.join('; ')}]`;
  return `${code} (${list}${named}): ${definition}${wider}${mapped}`;
}
