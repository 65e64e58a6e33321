import type { PolicyRule } from './policy.ts';

export const valueNeedsVintage: PolicyRule = {
  name: 'value-needs-vintage',
  description: 'A value changes by a further vintage; a published one is never edited or removed.',
  *check({ diff, after }) {
    for (const { class: name, record, id, path, before, after: now } of diff.changes) {
      if (record !== 'figures' || name !== 'withdrawn' || !path.startsWith('vintages/')) continue;
      const edited = Array.isArray(now) && now.length > 0;
      const [was, is] = [textsOf(before), textsOf(now)];
      // A text that stayed while its number was edited is no text that “became” itself.
      const became =
        was === is ? 'stands as it was, and what was read of it does not' : `became ${is}`;
      const texts = `${was}${edited ? ` ${became}` : ''}`;
      yield {
        record,
        id,
        path,
        message: edited
          ? `a published reading was edited in place: ${texts}`
          : `a published reading is gone: ${texts}`,
        fix: 'Put it back as it was, and add what is new as a vintage of its own with its reason.',
      };
    }
    for (const { id, vintages, current } of after.figures) {
      if (current.length > 0 && current.every((index) => vintages[index] !== undefined)) continue;
      const message = 'no vintage holds the value that stands';
      const fix = 'Add the vintage, with where it was read.';
      yield { record: 'figures', id, path: 'current', message, fix };
    }
  },
};

function textsOf(readings: unknown): string {
  const list: readonly unknown[] = Array.isArray(readings) ? readings : [];
  return list
    .map((entry) => JSON.stringify((entry as { readonly text?: unknown }).text ?? ''))
    .join(' / ');
}
