import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { GeographyKind, Scope } from '../catalog/dataset-types.ts';

/** Names that English does not use without “the”. */
const WITH_ARTICLE =
  /^(?:United |European Union|Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|(?:Central African|Czech|Dominican) Republic|Democratic Republic)|(?: Islands| Emirates)$/;

/** What is asked of a scope. */
type Placed = Pick<Scope, 'geography' | 'unit' | 'population'>;

/** The name of a place as it stands in a sentence. */
function placeName(code: string, { geographies }: CatalogContext): string {
  const label = geographies.get(code).label;
  return WITH_ARTICLE.test(label) ? `the ${label}` : label;
}

/** Of whom no place of exploitation can be said, and who was asked and not detected. */
const notExploited: readonly Placed['population']['role'][] = ['trafficker', 'not-applicable'];
const notDetected: readonly Placed['population']['role'][] = ['migrant', 'person'];

/**
 * What stands before a place that its role does not fit: a region has no courts of its own, nobody comes from a way, and
 * neither money nor a gang is exploited.
 */
function leadTo(
  { geography, unit, population: { role } }: Placed,
  kind: GeographyKind,
): string | undefined {
  switch (geography.role) {
    case 'jurisdiction':
      return kind === 'region' ? 'in the jurisdictions of' : undefined;
    case 'origin':
      return kind === 'corridor' ? 'on' : undefined;
    case 'exploitation':
      return unit === 'usd' || notExploited.includes(role) ? 'in' : undefined;
    case 'detection':
      return unit === 'countries' || notDetected.includes(role) ? 'in' : undefined;
    default:
      return undefined;
  }
}

/** The place and what it is to what is counted: “detected in the United States”, “detected worldwide”. */
export function placeText({ scope }: { readonly scope: Placed }, context: CatalogContext): string {
  const { geography } = scope;
  const { kind } = context.geographies.get(geography.code);
  const role = leadTo(scope, kind) ?? context.codes.label('geography-role', geography.role);
  // Of the courts of the world, as of all who come from anywhere, one word says enough.
  if (kind === 'world')
    return role.endsWith(' in') ? `${role.slice(0, -3)} worldwide` : 'worldwide';
  return `${role} ${placeName(geography.code, context)}`;
}
