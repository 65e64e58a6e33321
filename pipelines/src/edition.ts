/** The calendar edition of the data. A person sets it with a release: the clock is never an input of a build. */
export const edition = '2026.11';
