import ts from 'typescript';

/** What a page says of a statement: the lines that it prints, or the error that it throws. */
export interface Mark {
  /** The line of the program on which the statement ends. */
  readonly line: number;
  readonly expected: readonly string[];
}

/** A program that reports what it prints and throws, and what it says that it does. */
export interface MarkedProgram {
  /** CommonJS that calls `mark(n)` after the nth marked statement, and `thrown(error)` where an error is announced. */
  readonly code: string;
  readonly marks: readonly Mark[];
}

// “// → 12” for every line that is printed, “// throws ScopeError: …” for an error; deeper comments carry a line on.
const ARROW = /^[ \t]*\n?((?:[ \t]*\/\/ (?:→|throws) .*(?:\n[ \t]*\/\/ {3,}.*)*\n?)+)/;

export function markedProgram(code: string): MarkedProgram {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const marks: Mark[] = [];
  const statements = file.statements.map((statement) => {
    const text = statement.getText(file);
    const [, comments] = ARROW.exec(code.slice(statement.getEnd())) ?? [];
    if (comments === undefined) return text;
    const expected = comments
      .trim()
      .replaceAll(/\n[ \t]*\/\/ {3,}/g, ' ')
      .split('\n')
      .map((line) => line.trim().replace(/^\/\/ (?:→ )?/, ''));
    const { line } = file.getLineAndCharacterOfPosition(statement.getEnd());
    const at = marks.push({ line: line + 1, expected }) - 1;
    const isThrown = expected[0]?.startsWith('throws ');
    return `${isThrown ? `try { ${text} } catch (error) { thrown(error); }` : text}\nmark(${at});`;
  });
  const { outputText } = ts.transpileModule(statements.join('\n'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  return { code: outputText, marks };
}
