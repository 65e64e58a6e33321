import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

export interface Block {
  readonly language: string;
  readonly code: string;
}

/** A README of the repository, with its fenced blocks in their order. */
export function readme(folder: string): { readonly text: string; readonly blocks: Block[] } {
  const text = readFileSync(join(root, folder, 'README.md'), 'utf8');
  const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', code = '']) => ({ language, code }),
  );
  return { text, blocks };
}

const literal = String.raw`'[^']*'|-?\d[\d_.]*|true|false|null`;

/**
 * A block of TypeScript in which every promise is kept or breaks it: a line that ends in `// value` with a literal, alone
 * or before a comma, semicolon or colon, is compared with that literal.
 */
export function asserting(code: string): string {
  const promise = new RegExp(`^((?:await )?[\\w(].*);[ ]+// (${literal})(?:[,;:].*)?$`, 'gm');
  const lines = code.replace(
    promise,
    (_line, expression: string, value: string) => `kept(${expression}, ${value});`,
  );
  return `${lines}
function kept(found: unknown, told: unknown): void {
  if (found !== told) throw new Error(\`the page promises \${told}, and it is \${found}\`);
  console.log('kept');
}
`;
}
