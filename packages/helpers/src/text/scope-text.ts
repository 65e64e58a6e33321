import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Exploitation, Frame, Scope } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { isAverage, isOfABase } from '../comparison/number-kind.ts';
import { placeText } from './place-text.ts';
import { isUnknown } from './reading-text.ts';
import { labelReadsOn, saysBase } from './unit-text.ts';

/** Units that are a stage themselves: “convictions (convicted)” says one thing twice. */
const saysStage: ReadonlySet<string> = new Set([
  'convictions convicted-case',
  'prosecutions prosecuted',
  'suspects suspected',
  'signals signal',
]);

/** “Sex trafficking” and “labor trafficking” are words of US law and are kept to its own definitions. */
const usFrames: ReadonlySet<Frame> = new Set<Frame>([
  'tvpa-severe-forms',
  'us-federal-statutes',
  'nibrs-64',
  'nibrs-64a',
  'nibrs-64b',
]);

const usWords: Readonly<Partial<Record<Exploitation, string>>> = {
  'sexual-exploitation': 'sex trafficking',
  'forced-labour': 'labor trafficking',
  'sexual-and-labour': 'sex and labor trafficking together',
};

/** What is counted, in the order stage, form, people, place; what is neither split nor said is left out. */
export function scopeNotes(figure: CatalogFigure, context: CatalogContext): readonly string[] {
  return [
    stageNote(figure, context),
    exploitationText(figure.scope, context),
    ...populationNotes(figure, context),
    placeText(figure, context),
    baseNote(figure, isUnknown(figure), context),
  ].filter((note) => note !== '');
}

/** The same beside a noun that says a part of it, and without the place. */
export function notesBeside(
  noun: string,
  figure: CatalogFigure,
  context: CatalogContext,
): readonly string[] {
  const { stage, exploitation, unit, denominator } = figure.scope;
  const said = `${context.codes.label('unit', unit)} ${noun}`.toLowerCase();
  const reached = context.codes.label('stage', stage);
  // “Prosecutions” say that somebody was prosecuted; people at risk are never let pass for victims.
  const isReachedSaid = stage !== 'at-risk' && said.includes(reached.slice(0, 6));
  const isBaseSaid = denominator !== null && noun.includes(denominator.text);
  return [
    stage === 'at-risk'
      ? stageNote(figure, context)
      : isReachedSaid || isGuess(figure)
        ? ''
        : reached,
    exploitation === 'all' ? '' : exploitationText(figure.scope, context),
    ...groupNotes(figure, context),
    isBaseSaid ? '' : baseNote(figure, isUnknown(figure), context),
  ].filter((note) => note !== '');
}

/** The base of a share or an average, where the sentence does not name it after the unit. */
export function baseNote(
  { scope, measure }: { readonly scope: Scope; readonly measure: string },
  isOpen: boolean,
  context: CatalogContext,
): string {
  const { unit, denominator } = scope;
  if (saysBase(unit) && !labelReadsOn({ measure }, context) && !isOpen) return '';
  if (denominator !== null) {
    // 26 cases of 1,435 are no 26 for each of them.
    if (!isAverage(scope)) return `base: ${denominator.text}`;
    const { label } = context.measures.get(measure);
    return label.includes(denominator.text) ? '' : `for each ${denominator.text}`;
  }
  return isOfABase(unit) && !isOpen ? 'base not stated' : '';
}

/** Where there is no number nothing was estimated. */
const isGuess = (figure: CatalogFigure): boolean =>
  figure.scope.stage === 'estimated-total' && isUnknown(figure);

function stageNote(figure: CatalogFigure, { codes }: CatalogContext): string {
  const { stage, unit } = figure.scope;
  const label = codes.label('stage', stage);
  if (stage === 'at-risk') return `${label}, not victims`;
  if (isGuess(figure)) return '';
  // A known number of victims says its stage before the unit.
  if (unit === 'victims' && !isUnknown(figure)) return '';
  return saysStage.has(`${unit} ${stage}`) ? '' : label;
}

/** The form of exploitation, in the words of US law where it is counted by it. */
export function exploitationText(
  { exploitation, frame }: Pick<Scope, 'exploitation' | 'frame'>,
  { codes }: CatalogContext,
): string {
  const usWord = usFrames.has(frame) ? usWords[exploitation] : undefined;
  return usWord ?? codes.label('exploitation', exploitation);
}

function populationNotes(figure: CatalogFigure, context: CatalogContext): readonly string[] {
  const { population, unit, stage }: Scope = figure.scope;
  // Shares and rates of people have a base.
  const isOfPeople = unit === 'persons' || unit === 'years-of-age' || isOfABase(unit);
  const who = isOfPeople && stage !== 'at-risk' ? context.codes.label('role', population.role) : '';
  return [who, ...groupNotes(figure, context)];
}

/** Age, sex and citizenship, empty where they are not split; then every segment. */
export function groupNotes(
  { source, scope }: { readonly source: string; readonly scope: Pick<Scope, 'population'> },
  { codes }: CatalogContext,
): readonly string[] {
  const { age, sex, citizenship, segments } = scope.population;
  return [
    codes.label('age', age),
    codes.label('sex', sex),
    codes.label('citizenship', citizenship),
    ...segments.map((segment) => codes.label(`${source}-segment`, segment)),
  ];
}
