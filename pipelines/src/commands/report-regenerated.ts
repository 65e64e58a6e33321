import type { Regenerated } from '../regenerate.ts';
import type { ChangesetPlan } from '../release/changeset/plan-changeset.ts';
import { countsOf, formatReport } from '../report/regenerate-report.ts';

/** Prints what a run made and what differs from before, as text or JSON. */
export function reportRegenerated(
  { dataset, changes }: Regenerated,
  changeset: ChangesetPlan | undefined,
  json: boolean,
): void {
  const { edition } = dataset;
  console.log(
    json
      ? JSON.stringify({ edition, counts: countsOf(dataset), changes, changeset })
      : formatReport(dataset, changes),
  );
}
