import { resolve } from 'node:path';
import { diff, renderMarkdown, renderText } from '@darkfigure/audit';
import { loadDataset } from '@darkfigure/audit/load';
import type { Verb } from './verb.ts';

export const diffVerb: Verb = {
  name: 'diff',
  about: 'compare two datasets: every change with old and new figures, lost coverage first',
  notes: [
    'Each may be a data folder, a package folder or a package tarball (.tgz). Exits with 1 where anything differs.',
  ],
  positionals: { names: ['before', 'after'], least: 2 },
  options: [{ name: 'markdown', about: 'print Markdown instead of text' }],
  examples: [
    'darkfigure diff darkfigure-dataset-0.1.0.tgz darkfigure-dataset-0.2.0.tgz',
    'darkfigure diff node_modules/@darkfigure/dataset ../other/data --markdown',
  ],
  run: async (args, io) => {
    const [before = '', after = ''] = args.positionals;
    const found = diff(
      await loadDataset(resolve(io.cwd, before)),
      await loadDataset(resolve(io.cwd, after)),
    );
    return {
      code: found.counts.total === 0 ? 0 : 1,
      json: found,
      text: (layout) => (args.isOn('markdown') ? renderMarkdown(found) : renderText(found, layout)),
    };
  },
};
