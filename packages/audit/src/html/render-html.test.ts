import { expect, test } from 'vitest';
import { diff } from '../compare/diff.ts';
import { edited } from '../fixture/edited.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { checkPolicy } from '../policy/check-policy.ts';
import { pageStyle } from './page-style.ts';
import { renderHtml } from './render-html.ts';

const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\u001b[2J&amp;\'`';
const after = edited(tinyDataset, (draft) => {
  draft.edition = evil;
  for (const figure of draft.figures) figure.notes = [evil];
  const survey = draft.figures.find(({ id }) => id === 'survey/estimate/bb/2024');
  const [vintage] = survey?.vintages ?? [];
  if (survey === undefined || vintage?.value.kind !== 'interval') throw new Error('no interval');
  survey.vintages.push({ ...vintage, text: evil, value: { ...vintage.value, high: 1400 } });
  survey.current = [2];
  draft.figures.splice(0, 1);
});
const found = diff(
  edited(tinyDataset, (draft) => {
    const survey = draft.figures.find(({ id }) => id === 'survey/estimate/bb/2024');
    if (survey !== undefined) survey.current = [0];
  }),
  after,
);
const page = renderHtml(found, checkPolicy({ before: tinyDataset, after, diff: found }));

test('text from the data is inert, and nothing is loaded or run', () => {
  expect(page).not.toMatch(/<script|<img|onerror=(?!alert\(1\)&#62;)|\u202e/);
  expect(page).not.toContain('\u001b');
  expect(page).not.toMatch(/\b(?:src|href)="(?!#(?:part-\d|policy-\d|records"))/);
  expect(page).toContain("default-src 'none'");
  expect(page).toContain('&#60;script&#62;');
});

test('the page has a language, a title, headings in order, captions and row headers', () => {
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).toMatch(/<title>Darkfigure /);
  const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, at) => {
    expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
  const count = (pattern: RegExp) => [...page.matchAll(pattern)].length;
  expect(count(/<table/g)).toBe(count(/<caption>/g));
  expect(count(/<tr><th scope="row"/g)).toBe(count(/<tr>/g) - count(/<thead>/g));
  expect(page).toContain('prefers-color-scheme: dark');
});

test('every part is a landmark with its heading, and every link leads to one', () => {
  const parts = [...page.matchAll(/<section aria-labelledby="([^"]+)"><h2 id="([^"]+)"/g)];
  expect(parts.length).toBe([...page.matchAll(/<section/g)].length);
  for (const [, label, id] of parts) expect(label).toBe(id);
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.sort()).toEqual(parts.map(([, , id]) => id).sort());
  expect(links).toContain('policy-0');
  for (const landmark of ['header', 'nav aria-label="Parts"', 'main']) {
    expect(page.split(`<${landmark}>`)).toHaveLength(2);
  }
});

test('every colour of the page can be read on its ground', () => {
  const grounds = [...pageStyle.matchAll(/--text: (#\w+); --ground: (#\w+);([^}]*)/g)];
  expect(grounds).toHaveLength(2);
  for (const [, text = '', ground = '', rest = ''] of grounds) {
    const colours = [...rest.matchAll(/--(soft|old|new|bad): (#\w+)/g)].map(([, , hex]) => hex);
    expect(colours).toHaveLength(4);
    // WCAG 2.2, level AA for text.
    for (const colour of [text, ...colours]) {
      expect(contrast(colour ?? '', ground)).toBeGreaterThanOrEqual(4.5);
    }
  }
});

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test('every tag that is opened is closed, in its place', () => {
  const open: string[] = [];
  const empty = new Set(['wbr', 'meta', 'rect', 'line', 'path', 'circle', '!doctype']);
  for (const [, slash, name = '', rest = ''] of page.matchAll(
    /<(\/?)([a-z!0-9]+)((?:"[^"]*"|[^">])*)>/g,
  )) {
    if (empty.has(name) || rest.endsWith('/')) continue;
    if (slash === '') open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
});

test('old and new intervals are drawn to one scale, and said in words', () => {
  const [, label = '', drawing = ''] =
    /<svg role="img" aria-label="([^"]*900[^"]*)"[^>]*>(.*?)<\/svg>/s.exec(page) ?? [];
  expect(label).toMatch(/^old: .*700–1,100.*; new: .*700–1,400/);
  const bars = [
    ...drawing.matchAll(/<rect class="(old|new)" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g),
  ];
  expect(bars.map(([, side]) => side)).toEqual(['old', 'new']);
  const [old, now] = bars.map(([, , x, width]) => ({ x: Number(x), width: Number(width) }));
  expect(old?.x).toBe(now?.x);
  expect((now?.width ?? 0) / (old?.width ?? 1)).toBeCloseTo(700 / 400, 2);
});

test('nothing changed is a page too', () => {
  expect(renderHtml(diff(tinyDataset, tinyDataset))).toContain('No differences.');
});
