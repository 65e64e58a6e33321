import type { Publication } from '@darkfigure/schema';
import type { SourceModule } from '../../source/source-module.ts';
import type { Observation } from '../normalize/observation.ts';
import type { SourceFolder } from '../read/read-raw.ts';

/** What is known of one source before it is joined with the others. */
export interface SourceParts {
  readonly folder: SourceFolder;
  readonly module: SourceModule;
  readonly observations: readonly Observation[];
  readonly publications: readonly Publication[];
}
