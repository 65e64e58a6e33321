import { LockError, OrderError, PolicyError } from '@darkfigure/audit';
import { LoadError } from '@darkfigure/audit/load';
import { escapeTerminal } from '@darkfigure/audit/terminal';
import { DarkfigureError, type ErrorCode } from '@darkfigure/helpers/core';
import { InputError } from './input-error.ts';
import type { ExitCode } from './io.ts';
import { safeJson } from './render/safe-json.ts';
import { UsageError } from './usage-error.ts';
import { codeLists, sourcesAndMeasures } from './where-listed.ts';

/** An error as it is told: for people as lines, for programs as JSON. */
export interface ErrorReport {
  readonly exit: ExitCode;
  readonly text: string;
  readonly json: string;
}

/**
 * Tells an error: what was asked wrongly exits with 2, what could not be done with 3.
 *
 * @param help The command whose help explains what may be asked.
 */
export function reportError(error: unknown, help: string): ErrorReport {
  const { name, code, message, issues, exit } = partsOf(error, help);
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

function partsOf(error: unknown, help: string): Parts {
  if (error instanceof UsageError) {
    const { name, code, message, issues } = error;
    return { name, code, message: `${message} "${help}" explains.`, issues, exit: 2 };
  }
  if (error instanceof DarkfigureError) {
    const { name, code, message, issues } = error;
    const lost = code === 'unknown-code' && issues.every(({ nearest }) => nearest.length === 0);
    const listed = /^No (?:source|measure) /.test(message) ? sourcesAndMeasures : codeLists;
    const hint = lost ? ` ${listed}` : '';
    return { name, code, message: `${message}${hint}`, issues, exit: exitOf(code) };
  }
  if (
    error instanceof InputError ||
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
  if (isOfFile(error)) {
    const { code, issues } = error;
    return { name, code, message, issues, exit: 3 };
  }
  const refused = refusedPath(error);
  const what = refused === undefined ? `could not run: ${message}` : `${refused}: no permission`;
  return { name, code: 'failed', message: what, issues: [], exit: 3 };
}

/** The file or folder that the system keeps from whoever runs this; undefined where it is about something else. */
function refusedPath(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM' ? path : undefined;
}

/** A file of the installed figures is missing or damaged; the class is the data’s own, and has not been imported here. */
function isOfFile(error: unknown): error is { readonly code: string; readonly issues: unknown[] } {
  return error instanceof Error && error.name === 'DatasetFileError';
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
