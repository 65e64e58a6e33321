/** The package whose version the data move. */
export const dataPackage = '@darkfigure/dataset';
