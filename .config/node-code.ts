import { readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Options } from 'tsup';

/** Rollup and terser name the file between them by its whole path: no folder of ours is anybody's business. */
const relativeSources: NonNullable<Options['plugins']>[number] = {
  name: 'relative-sources',
  async buildEnd({ writtenFiles }) {
    for (const { name } of writtenFiles) {
      if (!name.endsWith('.map')) continue;
      const map = JSON.parse(await readFile(name, 'utf8')) as { sources: string[] };
      const sources = map.sources.map((source) =>
        isAbsolute(source) ? relative(dirname(resolve(name)), source) : source,
      );
      await writeFile(name, JSON.stringify({ ...map, sources }));
    }
  },
};

/** `require` by its own word, for which tools that trace files look; the bundler would put a function in its place. */
const readWhenAsked: NonNullable<Options['plugins']>[number] = {
  name: 'read-when-asked',
  renderChunk: (code) => ({ code: code.replaceAll('requireBeside(', 'require(') }),
};

/**
 * Node reads and compiles the code at every start: no comments for it, short names for what is local, and one byte a character.
 * In traces functions and classes keep their names, and lines stay short: of an error that nobody catches Node prints the
 * whole line that threw it.
 */
export const nodeCode = {
  format: 'cjs',
  // Rollup makes CommonJS of the pieces, without functions that turn one system into the other.
  splitting: true,
  treeshake: true,
  plugins: [readWhenAsked, relativeSources],
  minify: 'terser',
  minifySyntax: true,
  terserOptions: {
    // What stands outside of functions keeps its name, and so do the classes of errors.
    module: false,
    toplevel: false,
    ecma: 2020,
    compress: false,
    mangle: true,
    keep_fnames: true,
    keep_classnames: true,
    format: { ascii_only: true, max_line_len: 100 },
    sourceMap: { asObject: true },
  },
} satisfies Options;
