import { grid } from '../layout/grid.ts';
import { miniMeasure, miniModule } from '../release/fixture/mini-modules.ts';
import { defineSource, type SourceModule } from '../source/source-module.ts';

/** A small whole: one source with a list of statements and a yearly table. */
export const mini: SourceModule = defineSource({
  ...miniModule,
  measures: {
    cases: { ...miniMeasure, label: 'cases' },
    share: { ...miniMeasure, label: 'share of cases', unit: 'percent' },
    prosecutions: {
      ...miniMeasure,
      label: 'prosecutions',
      unit: 'prosecutions',
      stage: 'prosecuted',
    },
    convictions: {
      ...miniMeasure,
      label: 'convictions',
      unit: 'convictions',
      stage: 'convicted-case',
    },
  },
  quantities: {
    cases: 'cases',
    share: 'share',
    prosecutions: 'prosecutions',
    convictions: 'convictions',
  },
  forms: { labor: 'forced-labour' },
  groups: { women: { sex: 'female', age: 'adult' } },
  layouts: {
    'yearly.csv': grid({
      rows: { Year: 'period' },
      columns: {
        Prosecutions: { quantity: 'prosecutions' },
        Convictions: { quantity: 'convictions' },
      },
      constant: { place: 'World', parenthesis: { form: 'labor' } },
    }),
  },
});
