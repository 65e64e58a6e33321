import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const workspaces = {
  '@darkfigure/schema': 'packages/schema',
  '@darkfigure/dataset': 'packages/dataset',
  '@darkfigure/helpers': 'packages/helpers',
  '@darkfigure/audit': 'packages/audit',
  darkfigure: 'packages/cli',
  '@darkfigure/bench': 'packages/bench',
  '@darkfigure/consumers': 'packages/consumers',
  '@darkfigure/examples': 'packages/examples',
  '@darkfigure/fixture': 'packages/fixture',
  '@darkfigure/api-docs': 'packages/api-docs',
  '@darkfigure/pipelines': 'pipelines',
};

const atRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const source = 'darkfigure-source';

/** Slow tests mostly wait for other processes: two files at a time, also on two cores. */
const beside = { maxWorkers: 2 };
/** Those that share what was packed and installed for them, and write beside it: after the others, one file at a time. */
const alone = {
  maxWorkers: 1,
  sequence: { groupOrder: 1 },
  globalSetup: atRoot('packages/consumers/src/global-setup.ts'),
};

export default defineConfig(({ mode }) => {
  const slow = '**/*.slow.test.ts';
  const skipped = ['**/node_modules/**', '**/dist/**'];
  // Long enough that a busy machine fails no test: what hangs is what these are for.
  const files =
    mode === 'slow'
      ? { include: [slow], exclude: skipped, testTimeout: 300_000, hookTimeout: 300_000 }
      : {
          include: ['**/*.test.ts'],
          exclude: [...skipped, slow],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        };
  return {
    root: atRoot('.'),
    test: {
      projects: Object.entries(workspaces).map(([name, path]) => ({
        resolve: { conditions: [source, ...defaultClientConditions] },
        ssr: {
          resolve: {
            conditions: [source, ...defaultServerConditions],
            externalConditions: [source],
          },
        },
        test: {
          name,
          root: atRoot(path),
          setupFiles: [atRoot('.config/fast-check.setup.ts')],
          ...(mode === 'slow' ? (path === 'packages/consumers' ? alone : beside) : {}),
          ...files,
        },
      })),
    },
  };
});
