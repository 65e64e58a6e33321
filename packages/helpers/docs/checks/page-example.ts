import type { Example } from './example.ts';

/** All TypeScript blocks of a Markdown page, one after the other: a page is one program. Null where it has none. */
export function pageExample(name: string, markdown: string): Example | null {
  const blocks = [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
  return blocks.length === 0 ? null : { name, code: blocks.join('\n') };
}
