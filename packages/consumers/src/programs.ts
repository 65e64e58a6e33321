import { question } from './answers.ts';

/** A program that asks the question through the helpers and leaves the answer where a page finds it. */
export const wholeProgram = {
  name: 'whole',
  text: `import { catalog, describe } from '@darkfigure/helpers';
import { victimsIdentified_world_2022 } from '@darkfigure/dataset/sources/tip-report';
${question}
globalThis.answer = answer;
`,
};

/** A program that needs one figure. */
export const oneFigureProgram = {
  name: 'one-figure',
  text: `import { victimsIdentified_world_2022 } from '@darkfigure/dataset/sources/tip-report';
globalThis.answer = victimsIdentified_world_2022;
`,
};
