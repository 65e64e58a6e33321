import { ownSymbol, publicProgram } from '@darkfigure/api-docs';
import ts from 'typescript';
import type { Example } from './example.ts';
import { helpersPackage } from './helpers-package.ts';

/** One name that the package exports, with what its doc comment says. */
export interface PublicName {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'value' | 'type';
  readonly doc: string;
  /** Whether it is declared here, and not in the data’s own types. */
  readonly isOwn: boolean;
  /** The tags of its doc comment, each with its texts. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

/** Everything that `index.ts` exports, in name order. */
export function publicApi(): readonly PublicName[] {
  const { checker, exported, isOwn } = publicProgram(helpersPackage);
  return exported
    .map((symbol) => {
      const own = ownSymbol(symbol, checker);
      const tags = new Map<string, readonly string[]>();
      for (const { name, text } of own.getJsDocTags(checker)) {
        tags.set(name, [...(tags.get(name) ?? []), ts.displayPartsToString(text)]);
      }
      return {
        name: symbol.name,
        kind: kindOf(own.flags),
        isOwn: own.declarations?.some(isOwn) ?? false,
        doc: ts.displayPartsToString(own.getDocumentationComment(checker)),
        tags,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function kindOf(flags: ts.SymbolFlags): PublicName['kind'] {
  if ((flags & ts.SymbolFlags.Function) !== 0) return 'function';
  if ((flags & ts.SymbolFlags.Class) !== 0) return 'class';
  return (flags & ts.SymbolFlags.Variable) !== 0 ? 'value' : 'type';
}

/** The examples of a doc comment, with the imports that they need. */
export function docExamples(
  { name, tags }: PublicName,
  exported: readonly PublicName[],
): readonly Example[] {
  return (tags.get('example') ?? []).map((text) => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(text) ?? [];
    const used = exported
      .filter((other) => other.kind !== 'type' && new RegExp(`\\b${other.name}\\b`).test(code))
      .map((other) => other.name);
    return {
      name: `the example of ${name}`,
      code: `import { ${used.join(', ')} } from '@darkfigure/helpers';\n${code}`,
    };
  });
}
