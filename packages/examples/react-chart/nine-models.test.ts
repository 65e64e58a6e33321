import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { position } from './interval-chart.tsx';
import { figures, NineModels } from './nine-models.tsx';

const markup = renderToStaticMarkup(createElement(NineModels));

test('every model has a row with its interval and its best value', () => {
  expect(figures).toHaveLength(9);
  expect(markup.match(/<circle/g)).toHaveLength(9);
  // As printed by Silverman, Chan and Vincent: 25311 [11168, 56052], the widest, which ends where the axis ends.
  const [low, best, high] = [11_168, 25_311, 56_052].map((value) => position(value, 56_052));
  expect(markup).toContain(`<line x1="${low}" x2="${high}"`);
  expect(markup).toContain(`<circle cx="${best}"`);
  expect(high).toBe(624);
});

test('each row can be read out, and the publications stand below', () => {
  expect(markup.match(/<g transform="[^"]*"><title>/g)).toHaveLength(9);
  expect(markup).toMatch(/<title>[^<]*25,?311[^<]*11,?168[^<]*56,?052/);
  expect(markup).toMatch(/Line: 95 % credible intervals or 95 % confidence intervals\./);
  expect(markup).toMatch(/<figcaption[^>]*>[^<]*Bootstrapping Multiple Systems Estimates/);
});
