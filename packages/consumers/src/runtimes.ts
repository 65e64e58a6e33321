import { join } from 'node:path';

/** The interpreter of each Node release that the packages promise to run on; 24 is that of the repository itself. */
export function runtimes(tools: string): readonly (readonly [version: string, path: string])[] {
  const installed = (major: number) =>
    [`Node ${major}`, join(tools, `node_modules/node-${major}/bin/node`)] as const;
  return [
    installed(20),
    installed(22),
    ['Node 24', join(import.meta.dirname, '../../../node_modules/node/bin/node')],
    installed(26),
  ];
}
