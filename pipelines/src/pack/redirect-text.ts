import type { Redirect } from '@darkfigure/schema';

/** What became of an id, as the error of the catalog says it: `was withdrawn: …`. */
export function redirectText(redirect: Redirect): string {
  const { reason } = redirect;
  switch (redirect.kind) {
    case 'moved':
      return `moved to ${redirect.to}: ${reason}`;
    case 'split':
      return `was split into ${redirect.to.join(', ')}: ${reason}`;
    case 'withdrawn':
      return `was withdrawn: ${reason}`;
    default:
      return redirect satisfies never;
  }
}

/** The doc comment of a name that stands for an old id: an editor strikes the name through and says why. */
export function deprecation(redirect: Redirect): string {
  // Nothing in a reason may end the comment or begin another tag.
  const text = redirectText(redirect).replace(/\s+/g, ' ').replaceAll('*/', '*\\/');
  const plain = text.replace(/(?<=[\s{])@/g, '\\@');
  return `/** @deprecated "${redirect.id}" ${plain} (edition ${redirect.since}) */`;
}
