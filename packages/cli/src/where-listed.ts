/** Sources and measures are records: no code list has them. */
export const sourcesAndMeasures =
  '"darkfigure source" lists the sources, and with the id of one its measures.';
export const codeLists = '"darkfigure codes" lists the codes.';
