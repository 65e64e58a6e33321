// How many people were identified as victims in the world, as one line of numbers tells it?
// node identified-worldwide.mjs
import { catalog, cite, quote, series } from '@darkfigure/helpers';

const query = { measure: 'tip-report/victims-identified', geography: 'world', exploitation: 'all' };
for (const { runs } of series(catalog, query)) {
  for (const { breaks, steps } of runs) {
    for (const { what } of breaks) console.log(`--- not to be compared across this line: ${what}`);
    for (const step of steps) {
      if (step.kind === 'missing')
        console.log(`(no figure for ${step.years.first} to ${step.years.last})`);
      else console.log(quote(step.figure, { length: 'short' }));
    }
  }
}

const latest = catalog.figure('tip-report/victims-identified/world/2024');
console.log(`\n${quote(latest, { length: 'full' })}\n\n${cite(latest)}`);
