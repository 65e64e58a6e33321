import { families } from './family-process.ts';

/** One family of comparisons, named by the argument, in this process: prints its cases as JSON. */
const name = process.argv[2] ?? '';
if (!(name in families)) throw new Error(`there is no family ${name}`);
console.log(JSON.stringify(await families[name as keyof typeof families]()));
