import type { Redirect } from '../dataset-types.ts';

/** The ids that a redirect leads to: none where its record was withdrawn. */
export function targetsOf(redirect: Redirect): readonly string[] {
  switch (redirect.kind) {
    case 'moved':
      return [redirect.to];
    case 'split':
      return redirect.to;
    case 'withdrawn':
      return [];
    default:
      redirect satisfies never;
      return [];
  }
}
