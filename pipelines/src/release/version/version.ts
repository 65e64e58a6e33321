import type { Step } from './step.ts';

type Parts = readonly [major: number, minor: number, patch: number];

const plain = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/;

function partsOf(version: string): Parts | undefined {
  const match = plain.exec(version);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** The step from one version to a later one; `none` where it is not later or is no plain `x.y.z`. */
export function stepBetween(from: string, to: string): Step {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a === undefined || b === undefined || compareParts(a, b) >= 0) return 'none';
  if (b[0] > a[0]) return 'major';
  return b[1] > a[1] ? 'minor' : 'patch';
}

/** The highest of the versions for which `<name>@<version>` is among the tags; pre-releases do not count. */
export function lastTagged(name: string, tags: readonly string[]): string | undefined {
  let last: { readonly version: string; readonly parts: Parts } | undefined;
  for (const tag of tags) {
    if (!tag.startsWith(`${name}@`)) continue;
    const version = tag.slice(name.length + 1);
    const parts = partsOf(version);
    if (parts === undefined) continue;
    if (last === undefined || compareParts(last.parts, parts) < 0) last = { version, parts };
  }
  return last?.version;
}

function compareParts(a: Parts, b: Parts): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
