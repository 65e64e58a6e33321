import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { GeographyKind, GeographyRole, Scope } from '../catalog/dataset-types.ts';

/** Names that English does not use without “the”. */
const WITH_ARTICLE =
  /^(?:United |European Union|Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|(?:Central African|Czech|Dominican) Republic|Democratic Republic)|(?: Islands| Emirates)$/;

/** The name of a place as it stands in a sentence. */
function placeName(code: string, { geographies }: CatalogContext): string {
  const label = geographies.get(code).label;
  return WITH_ARTICLE.test(label) ? `the ${label}` : label;
}

/** What stands before a place that its role does not fit: a region has no courts of its own, and nobody comes from a way. */
function leadTo(role: GeographyRole, kind: GeographyKind): string | undefined {
  if (role === 'jurisdiction' && kind === 'region') return 'in the jurisdictions of';
  return role === 'origin' && kind === 'corridor' ? 'on' : undefined;
}

/** The place and what it is to what is counted: “detected in the United States”, “detected worldwide”. */
export function placeText(
  { scope: { geography } }: { readonly scope: Pick<Scope, 'geography'> },
  context: CatalogContext,
): string {
  const role = context.codes.label('geography-role', geography.role);
  const { kind } = context.geographies.get(geography.code);
  // Of the courts of the world, as of all who come from anywhere, one word says enough.
  if (kind === 'world')
    return role.endsWith(' in') ? `${role.slice(0, -3)} worldwide` : 'worldwide';
  return `${leadTo(geography.role, kind) ?? role} ${placeName(geography.code, context)}`;
}
