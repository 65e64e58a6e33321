import type { Options } from 'tsup';

/**
 * With `node --enable-source-maps` and in the tools of a browser a trace leads to the line that was written. The sources
 * themselves are in the repository, and not carried a second time.
 */
export const sourceMaps = {
  sourcemap: true,
  esbuildOptions: (options) => {
    options.sourcesContent = false;
  },
} satisfies Options;
