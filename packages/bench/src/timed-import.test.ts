import { expect, test } from 'vitest';
import { sampleProcesses } from './sample-process.ts';
import { type ImportTimes, timedImport } from './timed-import.ts';

const from = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
const burn = (ms: number) =>
  `{ const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; }; const until = spent() + ${ms}; while (spent() < until); }`;
const sleep = (ms: number) =>
  `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${ms});`;

function timesOf(snippet: ReturnType<typeof timedImport>): ImportTimes {
  const { only } = sampleProcesses(
    { only: snippet },
    { cwd: import.meta.dirname, runs: 1, warm: true },
  );
  return JSON.parse(only?.outputs[0] ?? '') as ImportTimes;
}

test('what is imported and what is touched take their own time; what stands before takes none', () => {
  const { ready, touched, whole } = timesOf(
    timedImport('module', {
      before: burn(300),
      load: `await import(${JSON.stringify(from(`${burn(60)} export {};`))});`,
      touch: `(() => { ${burn(90)} return 1; })()`,
    }),
  );
  expect(ready.cpu).toBeGreaterThanOrEqual(60);
  expect(touched.cpu).toBeGreaterThanOrEqual(150);
  expect(touched.cpu).toBeLessThan(300);
  expect(whole.cpu).toBeGreaterThanOrEqual(450);
});

test('waiting is on the wall and no CPU time', () => {
  const { ready } = timesOf(timedImport('commonjs', { load: sleep(200), touch: '0' }));
  expect(ready.wall).toBeGreaterThan(190);
  expect(ready.cpu).toBeLessThan(100);
});

test('a touch that finds nothing is no measurement', () => {
  const touched = timedImport('commonjs', { load: 'const data = {};', touch: 'data.missing' });
  expect(() => timesOf(touched)).toThrow(/what was touched is not there/);
});
