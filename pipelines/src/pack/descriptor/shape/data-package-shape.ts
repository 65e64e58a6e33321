import { address, mail, moment } from './forms.ts';
import { each, object } from './nested-shapes.ts';
import { text } from './plain-shapes.ts';
import { licenses, path, resource, sources } from './resource-shape.ts';
import type { Shape } from './shape.ts';

const filled = { least: 1 };
const texts = each(text(), filled);

/**
 * A Data Package as the official profile of version 2.0 has it: what that refuses this refuses, what it accepts this accepts.
 *
 * One difference is meant: a contributor must be an object, where the profile forgets to ask for it.
 */
export const dataPackageShape: Shape = object(
  {
    $schema: text(),
    name: text(),
    id: text(),
    title: text(),
    description: text(),
    homepage: address,
    version: text(),
    created: moment,
    contributors: each(
      object(
        {
          title: text(),
          path,
          email: mail,
          givenName: text(),
          familyName: text(),
          organization: text(),
          roles: texts,
        },
        { filled: true },
      ),
      filled,
    ),
    keywords: texts,
    image: text(),
    licenses,
    resources: each(resource, filled),
    sources,
  },
  { must: ['resources'] },
);
