import type { FigureNote } from '../../source/source-module.ts';
import { lateNotes } from './notes-from-2017.ts';
import { shareNotes } from './notes-on-shares.ts';
import { earlyNotes } from './notes-to-2016.ts';

export const figureNotes: readonly FigureNote[] = [...earlyNotes, ...lateNotes, ...shareNotes];
