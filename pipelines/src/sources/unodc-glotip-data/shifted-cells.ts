/** US cells of the edition of May 2023 that hold a neighbouring column’s number: figure, text as printed. */
const cells = `
  2019/sexual-exploitation/minor 121|2019/sexual-exploitation/minor/female 71|2019/sexual-exploitation/adult/female 107|
  2019/forced-labour/minor 6|2019/forced-labour/minor/female 88|2019/forced-labour/adult/female 902|
  2020/sexual-exploitation/minor 106|2020/sexual-exploitation/minor/female 119|2020/sexual-exploitation/adult/female 137|
  2020/forced-labour/minor 7|2020/forced-labour/minor/female 116|2020/forced-labour/adult/female 1,150|
  2021/sexual-exploitation/minor 117|2021/sexual-exploitation/minor/female 231|2021/sexual-exploitation/adult/female 129|
  2021/forced-labour/minor 6|2021/forced-labour/minor/female 134|2021/forced-labour/adult/female 1,178
`;

export interface ShiftedCell {
  readonly figure: string;
  readonly text: string;
}

export const shiftedCells: readonly ShiftedCell[] = cells
  .replaceAll('\n', ' ')
  .split('|')
  .map((entry) => entry.trim().split(' '))
  .map(([scope, text]) => ({
    figure: `unodc-glotip-data/victims-detected/us/${scope}`,
    text: text ?? '',
  }));
