import { type CodeOf, codeList } from './code-list.ts';

export const reliability = codeList('reliability', 'How far the source is trusted (A–F).', [
  { code: 'A', label: 'reliable', definition: 'Documented method, stable, revisions published.' },
  {
    code: 'B',
    label: 'usually reliable',
    definition: 'Sound for what it counts; some method or coverage undocumented.',
  },
  {
    code: 'C',
    label: 'fairly reliable',
    definition: 'Useful with care; method partly open to doubt.',
  },
  {
    code: 'D',
    label: 'not usually reliable',
    definition: 'Serious doubts about the method or the publisher’s care.',
  },
  { code: 'E', label: 'unreliable', definition: 'Known to print wrong or untraceable numbers.' },
  { code: 'F', label: 'cannot be judged', definition: 'Too little is known of the source.' },
]);
/** A code of the list `reliability`: how far the source is trusted (A–F). */
export type Reliability = CodeOf<typeof reliability>;

export const credibility = codeList('credibility', 'How far this item is believed (1–6).', [
  {
    code: '1',
    label: 'confirmed',
    definition: 'Confirmed by independent publication or by the publisher in several places.',
  },
  {
    code: '2',
    label: 'probably true',
    definition: 'Fits what else is known; read at or near its publisher.',
  },
  {
    code: '3',
    label: 'possibly true',
    definition: 'Plausible; weak or single reading, or a weak method.',
  },
  {
    code: '4',
    label: 'doubtful',
    definition: 'Conflicts with better figures, or the method cannot carry it.',
  },
  { code: '5', label: 'improbable', definition: 'Contradicted, or arithmetically impossible.' },
  { code: '6', label: 'cannot be judged', definition: 'Too little is known to judge.' },
]);
/** A code of the list `credibility`: how far this item is believed (1–6). */
export type Credibility = CodeOf<typeof credibility>;
