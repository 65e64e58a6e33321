/** An option that a verb takes. */
export interface Option {
  readonly name: string;
  /** What its value is called in the help; an option without one is a switch. */
  readonly value?: string;
  /** Whether it may be given several times, or several values with commas between. */
  readonly repeats?: boolean;
  /** What a value must look like, in words that follow `takes`; any text where it is not given. */
  readonly takes?: { readonly pattern: RegExp; readonly what: string };
  readonly about: string;
}

/** The options that every verb takes. */
export const jsonOption: Option = { name: 'json', about: 'print JSON instead of text' };
export const helpOption: Option = { name: 'help', about: 'print this help' };

/** The option of every verb that reads the installed figures. */
export const dataOption: Option = {
  name: 'data',
  value: 'PATH',
  about:
    'read this data folder, package folder, tarball, git:REVISION or name@version instead of the installed figures',
};

/** The options of every verb that can fetch a published version. */
export const fetchOptions: readonly Option[] = [
  {
    name: 'registry',
    value: 'URL',
    about: 'fetch name@version from this registry instead of the one that npm is set to',
  },
  {
    name: 'timeout',
    value: 'SECONDS',
    takes: { pattern: /^[1-9]\d{0,4}$/, what: 'whole seconds, from 1 to 99999' },
    about: 'give up fetching name@version after so many seconds instead of 30',
  },
];
