import type { Verification } from '@darkfigure/audit/load';
import { type Layout, paragraph } from '../render/layout.ts';

/** Problems that the text spells out; JSON holds all. */
const SHOWN = 30;

const grounds: Readonly<Record<Verification['anchor'], string>> = {
  manifest:
    'Held against its own manifest alone: a package that was changed together with it is found by its tarball only, with --integrity or --rebuild.',
  integrity: 'Held against its own manifest, and the tarball against the integrity that was given.',
  rebuild: 'Held against its own manifest, and the tarball against one that was built anew.',
};

/** What a verification found, in words. */
export function verifyLines(
  { name, version, edition, checked, anchor, problems }: Verification,
  layout: Layout,
): string[] {
  const { files, bytes, records, inputs } = checked;
  const say = (text: string, indent = '') => paragraph(text, layout, indent);
  const isRead = files > 0;
  const raw = inputs === 0 ? '' : `, ${inputs} raw files`;
  return [
    ...say(
      isRead
        ? `${name} ${version} (edition ${edition}): ${files} files, ${bytes} bytes, ${records} records${raw}.`
        : 'No package can be read from this.',
    ),
    ...(problems.length === 0
      ? say('Every byte, record and id is as it was built.')
      : say(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:`)),
    ...problems.slice(0, SHOWN).flatMap(({ check, file, line, message }) => {
      const where = file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `;
      return say(`${check}: ${where}${message}`, '  ');
    }),
    ...(problems.length > SHOWN
      ? say(`and ${problems.length - SHOWN} more: --json shows all`, '  ')
      : []),
    ...(isRead ? say(grounds[anchor]) : []),
  ];
}
