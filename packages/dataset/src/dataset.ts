import type { Dataset } from '@darkfigure/schema';
import { texts } from '../generated/texts.js';

/** Parses a record type when it is first asked for: whoever wants the claims does not pay for the figures. */
function lazily(target: object, key: keyof Dataset): void {
  Object.defineProperty(target, key, {
    enumerable: true,
    configurable: true,
    get: () => {
      const value: unknown = JSON.parse(texts[key]);
      Object.defineProperty(target, key, { value, enumerable: true });
      return value;
    },
  });
}

const whole = {};
for (const key of Object.keys(texts) as (keyof Dataset)[]) lazily(whole, key);

/** The whole dataset. Each record type is parsed on first use. */
export const dataset = whole as Dataset;
