import { publicationRule, type Rule } from './rule.ts';

const SHORT_LIVED =
  /^https?:\/\/(?:www\.)?(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|lnkd\.in|localhost|127\.|192\.168\.|10\.)|[?&](?:utm_[a-z]+|sessionid|jsessionid|token|fbclid|gclid)=|^https?:\/\/(?:www\.)?(?:google|bing|duckduckgo)\.[a-z.]+\/search/i;

/** Whether a link looks as if it will still mean the same page next year. */
const looksPermanent = (url: string) => !SHORT_LIVED.test(url);

/** Sites that carry other publishers’ texts: what stands there is a copy, however good. */
const CARRIES_OTHERS =
  /^https?:\/\/(?:[a-z0-9-]+\.)*(?:everycrsreport\.com|docslib\.org|scribd\.com|studylib\.net|slideplayer\.com|vdocument\.in|proquest\.com|hsdl\.org|gahts\.com|presidency\.ucsb\.edu|readkong\.com|pubt\.io|publicnow\.com|sciety\.org|reliefweb\.int|justia\.com)(?:[.:/]|$)/i;

/** Rules about single publications: their kind, and where they were read. */
export const publicationRules: readonly Rule[] = [
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
];
