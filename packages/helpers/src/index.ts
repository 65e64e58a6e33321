export { catalog } from './catalog/catalog.ts';
export * from './core.ts';
