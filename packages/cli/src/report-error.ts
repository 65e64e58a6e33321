import { LockError, OrderError, PolicyError } from '@darkfigure/audit';
import { LoadError } from '@darkfigure/audit/load';
import { escapeTerminal } from '@darkfigure/audit/terminal';
import { DarkfigureError, type ErrorCode } from '@darkfigure/helpers/core';
import type { ExitCode } from './io.ts';
import { safeJson } from './render/safe-json.ts';
import { UsageError } from './usage-error.ts';

/** An error as it is told: for people as lines, for programs as JSON. */
export interface ErrorReport {
  readonly exit: ExitCode;
  readonly text: string;
  readonly json: string;
}

/** Tells an error: what was asked wrongly exits with 2, what could not be done with 3. */
export function reportError(error: unknown): ErrorReport {
  const { name, code, message, issues, exit } = partsOf(error);
  const lines = message.split('\n').map((line) => `darkfigure: ${escapeTerminal(line)}\n`);
  return {
    exit,
    text: lines.join(''),
    json: safeJson({ error: { name, code, message, issues }, exit }),
  };
}

interface Parts {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly issues: readonly unknown[];
  readonly exit: ExitCode;
}

function partsOf(error: unknown): Parts {
  if (error instanceof UsageError) {
    const { name, code, message, issues } = error;
    return { name, code, message: `${message} "darkfigure --help" explains.`, issues, exit: 2 };
  }
  if (error instanceof DarkfigureError) {
    const { name, code, message, issues } = error;
    return { name, code, message, issues, exit: exitOf(code) };
  }
  if (
    error instanceof LoadError ||
    error instanceof LockError ||
    error instanceof PolicyError ||
    error instanceof OrderError
  ) {
    const { name, code, message, issues } = error;
    return { name, code, message, issues, exit: 3 };
  }
  const message = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error ? error.name : 'Error';
  return { name, code: 'failed', message: `could not run: ${message}`, issues: [], exit: 3 };
}

/** The first are what somebody asked for; the others can only be a fault of ours or of the data. */
function exitOf(code: ErrorCode): ExitCode {
  switch (code) {
    case 'unknown-id':
    case 'unknown-code':
    case 'unknown-field':
    case 'redirected-id':
    case 'invalid-date':
    case 'invalid-option':
    case 'not-yet-published':
      return 2;
    default:
      return 3;
  }
}
