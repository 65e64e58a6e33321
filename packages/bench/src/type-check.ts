import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

export interface TypeCost {
  /** CPU time in ms of the thread in which the compiler works, which is what somebody waits for on a machine with time. */
  readonly thread: number;
  /** The same with the threads that compile and collect garbage beside it. */
  readonly cpu: number;
  readonly mebibytes: number;
}

/** A project with one file, as `tsc --init` would set it up for Node. */
export function typeProject(folder: string, code: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2023',
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        resolveJsonModule: true,
        types: [],
      },
      files: ['use.ts'],
    }),
  );
  writeFileSync(join(folder, 'use.ts'), `${code}\nexport {};\n`);
  return folder;
}

/** What checking a project costs. @throws Error where it does not compile: what is measured would be something else. */
export function typeCheck(folder: string): TypeCost {
  const hook =
    "process.on('exit',()=>{const of=({user,system})=>(user+system)/1000;process.stderr.write(JSON.stringify({thread:of(process.threadCpuUsage()),cpu:of(process.cpuUsage())}))})";
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(hook)}`,
      compiler,
      '-p',
      folder,
      '--extendedDiagnostics',
    ],
    { encoding: 'utf8', cwd: dirname(folder) },
  );
  if (status !== 0) throw new Error(stdout);
  const kilobytes = Number(/Memory used:\s+(\d+)K/.exec(stdout)?.[1]);
  const times = JSON.parse(stderr) as Omit<TypeCost, 'mebibytes'>;
  return { ...times, mebibytes: kilobytes / 1024 };
}
