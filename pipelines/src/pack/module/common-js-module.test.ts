import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonJsModule } from './common-js-module.ts';
import { figureExportName } from './figure-export-name.ts';

type Required = (path: string) => unknown;
const loaded = (code: string, required: Required) => {
  const exports: Record<string, unknown> = {};
  new Function('exports', 'require', code)(exports, required);
  return exports;
};

const segment = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const ids = fc.uniqueArray(
  fc.array(segment, { minLength: 2, maxLength: 4 }).map((parts) => `made-up/${parts.join('/')}`),
  { selector: figureExportName, maxLength: 20 },
);

test('every figure has the name that it has in ESM, and is the one of the list', () => {
  fc.assert(
    fc.property(ids, (all) => {
      const json = { figures: all.map((id) => ({ id })) };
      const exports = loaded(commonJsModule('made-up', 'madeUp', []), (path) => {
        expect(path).toBe('./made-up.json');
        return json;
      });
      expect(Object.keys(exports)).toHaveLength(all.length + 1);
      expect(exports.madeUp).toBe(json);
      for (const figure of json.figures) expect(exports[figureExportName(figure.id)]).toBe(figure);
    }),
  );
});

test('a name that was given up leads on, to another source when it is asked for, or says why there is nothing', () => {
  const about = { reason: 'Ours.', since: '2027.01' };
  const redirects = [
    { id: 'made-up/a/us/2001', kind: 'moved', to: 'made-up/a/us/2002', ...about },
    { id: 'made-up/a/us/2003', kind: 'moved', to: 'other-one/b/us/2003', ...about },
    { id: 'made-up/a/us/2004', kind: 'withdrawn', to: null, ...about },
  ] as const;
  const former = redirects.map((redirect) => ({ redirect, name: figureExportName(redirect.id) }));
  const asked: string[] = [];
  const theirs = { id: 'other-one/b/us/2003' };
  const json = { figures: [{ id: 'made-up/a/us/2002' }] };
  const exports = loaded(commonJsModule('made-up', 'madeUp', former), (path) => {
    asked.push(path);
    return path.endsWith('.json') ? json : { b_us_2003: theirs };
  }) as Record<string, { id: string; scope?: unknown }>;
  expect(exports.a_us_2001).toBe(json.figures[0]);
  expect(asked).toEqual(['./made-up.json']);
  expect(exports.a_us_2003).toBe(theirs);
  expect(asked.at(-1)).toBe('./other-one.cjs');
  expect(exports.a_us_2004?.id).toBe('made-up/a/us/2004');
  expect(() => exports.a_us_2004?.scope).toThrow('"made-up/a/us/2004" was withdrawn: Ours.');
});
