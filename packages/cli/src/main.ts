#!/usr/bin/env node
import { run } from './run.ts';
import { tooOld } from './too-old.ts';
import { untilSignal } from './until-signal.ts';

for (const output of [process.stdout, process.stderr]) {
  // `| head` closes the pipe: no message, no stack.
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 3;
    if (output === process.stdout)
      process.stderr.write(`darkfigure: the answer cannot be written (${error.code})\n`);
  });
}

const refusal = tooOld(process.versions.node);
if (refusal !== undefined) process.stderr.write(refusal);
// Not process.exit: what has been written may still be on its way.
process.exitCode =
  refusal === undefined
    ? await run(process.argv.slice(2), {
        stdout: process.stdout,
        stderr: process.stderr,
        columns: process.stdout.columns || 80,
        env: process.env,
        cwd: process.cwd(),
        stoppable: untilSignal,
      })
    : 3;
