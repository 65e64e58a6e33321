import { expect, test } from 'vitest';
import { toolSaid } from './tool-said.ts';

const log = 'npm error A complete log of this run can be found in: _logs/b.log\n';

// As npm 10 and 11 print them.
test.each([
  [
    `npm warn Unknown user config "nodedir".
npm error code ETARGET
npm error notarget No matching version found for @darkfigure/dataset@0.0.99.
npm error notarget In most cases you or one of your dependencies are requesting a package version that doesn't exist.
${log}`,
    'No matching version found for @darkfigure/dataset@0.0.99.',
  ],
  [
    `npm error code E404
npm error 404 Not Found - GET http://localhost/@darkfigure%2fnope - not found
npm error 404
npm error 404  The requested resource '@darkfigure/nope@1.0.0' could not be found.
${log}`,
    '404 Not Found - GET http://localhost/@darkfigure%2fnope - not found',
  ],
  [
    `npm error code ECONNREFUSED
npm error syscall connect
npm error errno ECONNREFUSED
npm error FetchError: request to http://localhost:9/a failed, reason: connect ECONNREFUSED 127.0.0.1:9
npm error     at ClientRequest.emit (node:events:524:28)
${log}`,
    'FetchError: request to http://localhost:9/a failed, reason: connect ECONNREFUSED 127.0.0.1:9',
  ],
  [
    `npm error code EACCES
npm error syscall mkdir
npm error path /x
npm error errno EACCES
npm error FetchError: Invalid response body: EACCES: permission denied, mkdir '/x'
${log}`,
    "FetchError: Invalid response body: EACCES: permission denied, mkdir '/x'",
  ],
  ['npm ERR! code E1\nnpm ERR! too old\n', 'too old'],
  ['sh: npm: broken\n', 'sh: npm: broken'],
  ['', ''],
])('of npm the line that says what went wrong: %#', (said, line) => {
  expect(toolSaid('npm', said)).toBe(line);
});

test('of git the last line', () => {
  expect(toolSaid('git', 'hint: a\nfatal: not a git repository\n')).toBe(
    'fatal: not a git repository',
  );
});
