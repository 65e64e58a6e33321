import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of the system, or the one that CHROMIUM names. @throws Error where there is none: the test is not skipped. */
function browser(): string {
  const found = [process.env.CHROMIUM, ...places].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (found === undefined)
    throw new Error('Chromium is not installed: apt-get install chromium, or name it in CHROMIUM');
  return found;
}

/** Runs Chromium without a window on one page, with a profile of its own, and gives what it printed. */
async function chromium(page: string, ...options: readonly string[]): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'darkfigure-chromium-'));
  try {
    const { stdout } = await promisify(execFile)(
      browser(),
      [...flags, `--user-data-dir=${profile}`, ...options, page],
      { timeout: 120_000, maxBuffer: 2 ** 26 },
    );
    return stdout;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The document as it stands after the page has loaded and its scripts have run. */
export function domOf(page: string): Promise<string> {
  return chromium(page, '--virtual-time-budget=10000', '--dump-dom');
}
