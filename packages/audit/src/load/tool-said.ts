/** What a tool said last, and of npm the line that says what went wrong: its last one names a log of its own. */
export function toolSaid(tool: 'git' | 'npm', said: string): string {
  const lines = said.trim().split('\n');
  const telling = lines
    .flatMap((line) => /^npm (?:error|ERR!) (.*)$/.exec(line)?.[1]?.trim() ?? [])
    .find((line) => !/^(?:code|syscall|path|dest|file|errno|A complete log)\b|^$/.test(line));
  return (tool === 'npm' ? telling?.replace(/^notarget /, '') : undefined) ?? lines.at(-1) ?? '';
}
