export { echoingFields, silentFields } from './field-problems.ts';
export { ownSymbol } from './own-symbol.ts';
export { publicFields } from './public-fields.ts';
export { type PublicPackage, publicProgram } from './public-program.ts';
