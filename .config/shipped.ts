import type { Options } from 'tsup';

/** Who builds may keep files to himself; what is shipped is for all, and the same whoever built it. */
process.umask(0o022);

/**
 * With `node --enable-source-maps` and in the tools of a browser a trace leads to the line that was written. The sources
 * themselves are in the repository, and not carried a second time.
 */
export const shipped = {
  sourcemap: true,
  esbuildOptions: (options) => {
    options.sourcesContent = false;
  },
} satisfies Options;
