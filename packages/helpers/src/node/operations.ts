/** What Node reads when the first operation is asked for. */
export * from '../core.ts';
