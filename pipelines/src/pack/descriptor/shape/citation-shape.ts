import { address, day } from './forms.ts';
import { anyOf, both } from './joined-shapes.ts';
import { each, object } from './nested-shapes.ts';
import { number, text, word } from './plain-shapes.ts';
import type { Shape, Shapes } from './shape.ts';

const filled = text(/[\s\S]/, 'a text that is not empty');
const link = both(text(/^(?:https?|s?ftp):\/\/.+/, 'a link'), address);
const doi = text(
  /^10\.\d{4,9}(?:\.\d+)?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/,
  'a DOI without its resolver',
);
const textOrNumber = anyOf(filled, number);

/** What a person and an entity have alike. */
const reached: Shapes = {
  address: filled,
  alias: filled,
  city: filled,
  country: text(/^[A-Z]{2}$/, 'two capital letters'),
  email: text(/^\S+@\S+\.\S{2,}$/, 'an e-mail address'),
  fax: filled,
  orcid: both(text(/https:\/\/orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]/, 'an ORCID'), address),
  'post-code': textOrNumber,
  region: filled,
  tel: filled,
  website: link,
};
const person = object(
  {
    ...reached,
    affiliation: filled,
    'family-names': filled,
    'given-names': filled,
    'name-particle': filled,
    'name-suffix': filled,
  },
  { closed: true },
);
const entity = object(
  { ...reached, 'date-end': day, 'date-start': day, location: filled, name: filled },
  { must: ['name'], closed: true },
);

const some = { least: 1, once: true };
const people = each(anyOf(person, entity), some);
const licence = text(/^[A-Za-z0-9.+-]+$/, 'an SPDX identifier');
const identifier = (type: string, value: Shape): Shape =>
  object(
    { description: filled, type: word(type), value },
    { must: ['type', 'value'], closed: true },
  );

/**
 * A citation file as the official schema of version 1.2.0 has it, but for three lists: of licences, of countries (here any
 * two capital letters), and of what a `reference` may say, which we do not write and do not know here.
 */
export const citationShape: Shape = object(
  {
    abstract: filled,
    authors: people,
    'cff-version': word('1.2.0'),
    commit: filled,
    contact: people,
    'date-released': day,
    doi,
    identifiers: each(
      anyOf(
        identifier('doi', doi),
        identifier('url', link),
        identifier(
          'swh',
          text(/^swh:1:(?:snp|rel|rev|dir|cnt):[0-9a-fA-F]{40}$/, 'a Software Heritage identifier'),
        ),
        identifier('other', filled),
      ),
      some,
    ),
    keywords: each(filled, some),
    license: anyOf(licence, each(licence, some)),
    'license-url': link,
    message: filled,
    repository: link,
    'repository-artifact': link,
    'repository-code': link,
    title: filled,
    type: word('dataset', 'software'),
    url: link,
    version: textOrNumber,
  },
  { must: ['authors', 'cff-version', 'message', 'title'], closed: true },
);
