import { lazy } from '../lazy.ts';

/** “adults and children”: each thing once, what is empty not at all. */
export const listed = (texts: readonly string[]): string =>
  ands().format(new Set(texts.filter((text) => text !== '')));

const ands = /* @__PURE__ */ lazy(() => new Intl.ListFormat('en'));
