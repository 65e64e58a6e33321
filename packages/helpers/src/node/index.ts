export { catalog } from '../catalog.ts';
export * from './core.ts';
