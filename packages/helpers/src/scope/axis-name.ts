/** The axes whose own names are no words for a reader. */
const names: Readonly<Record<string, string>> = {
  measure: 'what is counted',
  frame: 'definition',
  temporal: 'how time is counted',
  geographyRole: 'the role of the place',
  denominator: 'base',
  exploitation: 'form of exploitation',
  role: 'who they are',
  segments: 'group',
  geography: 'place',
};

/** What an axis is called in a sentence: “form of exploitation”, “age”. */
export const axisName = (axis: string): string => names[axis] ?? axis;
