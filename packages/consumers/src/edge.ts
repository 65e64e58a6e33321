import { createContext, runInContext } from 'node:vm';

/** What runtimes at the edge have of the web; nothing of Node. */
const web = {
  AbortController,
  Intl,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  crypto,
  queueMicrotask,
  structuredClone,
};

/**
 * Runs a bundle as a worker at the edge would: web interfaces only, no code made of texts, no module loading.
 *
 * @returns What it left in `answer`, by way of JSON.
 */
export function runAtEdge(code: string): unknown {
  const context = createContext({ ...web }, { codeGeneration: { strings: false, wasm: false } });
  runInContext(code, context);
  return JSON.parse(runInContext('JSON.stringify(globalThis.answer)', context) as string);
}
