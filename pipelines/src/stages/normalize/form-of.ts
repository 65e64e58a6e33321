import { type Exploitation, exploitation } from '@darkfigure/schema';
import type { Cell } from '../../layout/layout.ts';
import type { Walk } from './walk.ts';

/** The form of exploitation that a label means: the module’s own word for it, or a code. */
export function formOf(cell: Cell, walk: Walk): Exploitation | undefined {
  const own = walk.module.forms ?? {};
  if (Object.hasOwn(own, cell.text)) return walk.lookUp('form', own, cell);
  const code = exploitation.codes.find((entry) => entry.code === cell.text)?.code;
  return code ?? walk.lookUp('form', own, cell);
}
