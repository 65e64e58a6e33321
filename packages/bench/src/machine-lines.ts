import { cpus, totalmem } from 'node:os';

/** On what was measured, and beside which peers; from the package.json of this package. */
export function machineLines(packageJson: string): readonly string[] {
  const { devDependencies } = JSON.parse(packageJson) as {
    devDependencies: Record<string, string>;
  };
  return [
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Peers: ${Object.entries(devDependencies)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
  ];
}
