import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { expected, sentence } from './answers.ts';
import { bundle, bundlers } from './bundle.ts';
import { domOf } from './chromium.ts';
import { runAtEdge } from './edge.ts';
import { answerPage, outOf } from './page.ts';
import { oneFigureProgram, wholeProgram } from './programs.ts';
import { serve } from './serve.ts';

const places = { stranger: inject('stranger'), tools: inject('tools') };

describe.each(bundlers)('a bundle of %s', (bundler) => {
  let whole: string;
  beforeAll(async () => {
    whole = await bundle(bundler, places, wholeProgram);
  });

  test('answers in a runtime at the edge', () => {
    const answer = runAtEdge(whole) as { sentence: string };
    expect(answer).toMatchObject(expected);
    expect(answer.sentence).toMatch(sentence);
  });

  test('answers on a page in Chromium', async () => {
    const dom = await serve({ 'index.html': answerPage, 'bundle.js': whole }, domOf);
    const answer = JSON.parse(outOf(dom));
    expect(answer).toMatchObject(expected);
    expect(answer.sentence).toMatch(sentence);
  });

  test('that needs one figure holds that figure alone, within 2 kB as it is sent', async () => {
    const code = await bundle(bundler, places, oneFigureProgram);
    const source = 'node_modules/@darkfigure/dataset/dist/sources/tip-report.json';
    const { figures } = JSON.parse(readFileSync(join(places.stranger, source), 'utf8')) as {
      figures: { id: string }[];
    };
    const figure = figures.find(({ id }) => id === 'tip-report/victims-identified/world/2022');
    expect(runAtEdge(code)).toEqual(figure);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(2000);
  });
});

test('the edge has nothing of Node, and makes no code of texts', () => {
  for (const name of ['process', 'Buffer', 'require', 'setImmediate', 'global', '__dirname'])
    expect(runAtEdge(`globalThis.answer = typeof ${name}`), name).toBe('undefined');
  expect(() => runAtEdge("new Function('return 1')()")).toThrow(/Code generation/);
});

test('a bundle that fails on a page is seen to fail', async () => {
  const files = { 'index.html': answerPage, 'bundle.js': 'process.exit()' };
  expect(outOf(await serve(files, domOf))).toMatch(/failed: ReferenceError/);
});
