import type { CatalogContext } from './catalog-context.ts';
import type { Scope } from './dataset-types.ts';

/** Names that English does not use without “the”. */
const WITH_ARTICLE =
  /^(?:United |European Union|Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|(?:Central African|Czech|Dominican) Republic|Democratic Republic)|(?: Islands| Emirates)$/;

/** The name of a place as it stands in a sentence. */
function placeName(code: string, { geographies }: CatalogContext): string {
  const label = geographies.get(code).label;
  return WITH_ARTICLE.test(label) ? `the ${label}` : label;
}

/** The place and what it is to what is counted: “detected in the United States”, “detected worldwide”. */
export function placeText(
  { scope: { geography } }: { readonly scope: Pick<Scope, 'geography'> },
  context: CatalogContext,
): string {
  const role = context.codes.label('geography-role', geography.role);
  const { kind } = context.geographies.get(geography.code);
  const isJurisdiction = geography.role === 'jurisdiction';
  if (kind === 'world') {
    if (isJurisdiction) return 'in any jurisdiction';
    return role.endsWith(' in') ? `${role.slice(0, -3)} worldwide` : `${role} any country`;
  }
  // A region has no courts of its own.
  const says = isJurisdiction && kind === 'region' ? 'in the jurisdictions of' : role;
  return `${says} ${placeName(geography.code, context)}`;
}
