// Runs the cells of a Markdown notebook in their order and writes a page with what they give.
// node render-notebook.mjs notebook.md page.html
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, View } from 'vega';
import { compile } from 'vega-lite';

const [, , notebook = 'notebook.md', page = 'page.html'] = process.argv;
const parts = (await readFile(notebook, 'utf8')).split(/^```(?:js)?\n/m);
const cells = parts.filter((_, at) => at % 2 === 1);

/** One module of all cells, so that they share their names; the last statement of each is what it shows. */
const shown = (cell, at) => {
  const [body, last] = cell.trim().split(/\n(?=[^\s})\]].*(?:\n[\s})\]].*)*$)/);
  const [before, end] = last === undefined ? ['', body] : [body, last];
  return `${before}\nshow(${at}, ${end.replace(/;$/, '')});\n`;
};
const outputs = [];
globalThis.show = (at, output) => {
  outputs[at] = output;
};
// Beside the notebook, where its imports lead to the packages that it has installed.
const module = join(dirname(notebook), '.cells.mjs');
await writeFile(module, cells.map(shown).join('\n'));
await import(pathToFileURL(resolve(module)).href).finally(() => rm(module));

const plain = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const render = async (output) => {
  if (output?.vconcat === undefined)
    return `<pre class="out">${plain(typeof output === 'string' ? output : JSON.stringify(output, null, 2))}</pre>`;
  const view = new View(parse(compile(output).spec), { renderer: 'none' });
  return `<div class="out">${await view.toSVG()}</div>`;
};
const prose = (text) =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((block) =>
      block.startsWith('# ') ? `<h1>${plain(block.slice(2))}</h1>` : `<p>${plain(block)}</p>`,
    )
    .join('\n');
const body = await Promise.all(
  parts.map(async (part, at) =>
    at % 2 === 0
      ? prose(part)
      : `<pre>${plain(part.trim())}</pre>\n${await render(outputs[(at - 1) / 2])}`,
  ),
);
const style = `body { font: 16px/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; }
pre { background: #f4f4f4; padding: 1em; white-space: pre-wrap; }
pre.out { background: none; border-left: 3px solid #999; }
svg { max-width: 100%; height: auto; }`;
await writeFile(
  page,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Notebook</title><style>${style}</style>\n${body.join('\n')}\n</html>\n`,
);
