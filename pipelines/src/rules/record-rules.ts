import type { Dataset, Figure } from '@darkfigure/schema';
import { type Finding, publicationRule, type Rule } from './rule.ts';

const SHORT_LIVED =
  /^https?:\/\/(?:www\.)?(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|lnkd\.in|localhost|127\.|192\.168\.|10\.)|[?&](?:utm_[a-z]+|sessionid|jsessionid|token|fbclid|gclid)=|^https?:\/\/(?:www\.)?(?:google|bing|duckduckgo)\.[a-z.]+\/search/i;

/** Whether a link looks as if it will still mean the same page next year. */
const looksPermanent = (url: string) => !SHORT_LIVED.test(url);

/** Sites that carry other publishers’ texts: what stands there is a copy, however good. */
const CARRIES_OTHERS =
  /^https?:\/\/(?:[a-z0-9-]+\.)*(?:everycrsreport\.com|docslib\.org|scribd\.com|studylib\.net|slideplayer\.com|vdocument\.in|proquest\.com|hsdl\.org|gahts\.com|presidency\.ucsb\.edu|readkong\.com|pubt\.io|publicnow\.com|sciety\.org|reliefweb\.int|justia\.com)(?:[.:/]|$)/i;

function* unused(
  records: readonly { readonly id: string }[],
  used: ReadonlySet<string>,
  by: string,
): Generator<Finding> {
  for (const { id } of records) if (!used.has(id)) yield { id, found: `no ${by}` };
}

function* deadEnds(dataset: Dataset): Generator<Finding> {
  const live = new Set(
    [
      ...dataset.figures,
      ...dataset.claims,
      ...dataset.measures,
      ...dataset.sources,
      ...dataset.publications,
    ].map(({ id }) => id),
  );
  const gone = new Set(dataset.redirects.map(({ id }) => id));
  for (const redirect of dataset.redirects) {
    if (live.has(redirect.id)) yield { id: redirect.id, found: 'the old id is in use again' };
    const targets =
      redirect.to === null ? [] : typeof redirect.to === 'string' ? [redirect.to] : redirect.to;
    for (const target of targets) {
      if (gone.has(target)) yield { id: redirect.id, found: `two hops: ${target} is itself gone` };
      else if (!live.has(target)) yield { id: redirect.id, found: `${target} does not exist` };
    }
  }
}

/** Rules about sources, publications, breaks, corrections and redirects. */
export const recordRules: readonly Rule[] = [
  publicationRule(
    'relay-is-secondary',
    'A retelling never passes for the publisher’s own page.',
    ({ kind, looks }) =>
      kind === 'relay' && looks.some((look) => look.kind === 'primary')
        ? 'a relay with a primary look'
        : undefined,
  ),
  publicationRule(
    'copy-is-not-primary',
    'A site that carries others’ texts is neither a publisher’s own page nor a publication’s own address.',
    ({ url, looks }) =>
      [
        ...(url === null ? [] : [url]),
        ...looks.filter(({ kind }) => kind === 'primary').map((look) => look.url),
      ].find((link) => CARRIES_OTHERS.test(link)),
  ),
  publicationRule(
    'links-are-permanent',
    'Links are those of the pages themselves, not of a search, a shortener or a visit.',
    ({ url, looks }) =>
      [...(url === null ? [] : [url]), ...looks.map((look) => look.url)].find(
        (link) => !looksPermanent(link),
      ),
  ),
  {
    id: 'publication-is-used',
    scope: 'publication',
    message: 'A publication gives at least one vintage.',
    check: (dataset) =>
      unused(
        dataset.publications,
        new Set(
          dataset.figures.flatMap((figure) =>
            figure.vintages.map(({ publication }) => publication),
          ),
        ),
        'vintage rests on it',
      ),
  },
  {
    id: 'source-is-used',
    scope: 'publication',
    message: 'A source has at least one figure.',
    check: (dataset) =>
      unused(dataset.sources, new Set(dataset.figures.map(({ source }) => source)), 'figure'),
  },
  {
    id: 'measure-is-used',
    scope: 'figure',
    message: 'A measure has at least one figure.',
    check: (dataset) =>
      unused(dataset.measures, new Set(dataset.figures.map(({ measure }) => measure)), 'figure'),
  },
  {
    id: 'measures-do-not-cross-sources',
    scope: 'figure',
    message: 'Two publishers’ different things never share a measure.',
    *check({ figures }) {
      for (const { id, source, measure } of figures)
        if (!measure.startsWith(`${source}/`) || !id.startsWith(`${measure}/`))
          yield { id, found: `source ${source}, measure ${measure}` };
    },
  },
  {
    id: 'break-touches-figures',
    scope: 'ledger',
    message: 'A break has a dated figure of its measures, before it or after.',
    *check({ breaks, figures }) {
      for (const { id, measures } of breaks) {
        const isDated = ({ measure, scope }: Figure) =>
          measures.includes(measure) && scope.period.start !== null;
        if (!figures.some(isDated))
          yield { id, found: `no dated figure of ${measures.join(', ')}` };
      }
    },
  },
  {
    id: 'inference-says-so',
    scope: 'ledger',
    message:
      'A correction that a publisher or another source is said to make has the page where it does.',
    *check({ corrections }) {
      for (const { id, basis, seenAt } of corrections)
        if (basis !== 'our-inference' && seenAt === null)
          yield { id, found: `basis ${basis} without a page` };
    },
  },
  {
    id: 'correction-is-guarded',
    scope: 'ledger',
    message: 'A correction holds on to a text: the wrong one, or the one to read instead.',
    *check({ corrections }) {
      for (const { id, expect } of corrections)
        if (expect.length === 0) yield { id, found: 'no guard' };
    },
  },
  {
    id: 'redirect-in-one-hop',
    scope: 'ledger',
    message: 'An id that is gone leads to a living one in one hop.',
    check: deadEnds,
  },
  {
    id: 'places-reach-the-world',
    scope: 'ledger',
    message: 'Every place lies in the world or is a corridor.',
    *check({ geographies }) {
      for (const { code, kind, within } of geographies)
        if (kind !== 'world' && kind !== 'corridor' && !within.includes('world'))
          yield { id: code, found: `within ${within.join(', ') || 'nothing'}` };
    },
  },
];
