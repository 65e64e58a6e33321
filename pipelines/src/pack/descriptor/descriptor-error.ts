/** One thing that is wrong with a descriptor, and where in it. */
export interface DescriptorIssue {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

/** A descriptor is not what its standard asks for; every issue names the file and the place. */
export class DescriptorError extends Error {
  override readonly name = 'DescriptorError';
  readonly code = 'bad-descriptor';
  readonly issues: readonly DescriptorIssue[];

  constructor(issues: readonly DescriptorIssue[]) {
    super(issues.map(({ file, path, message }) => `${file}: ${path}: ${message}`).join('\n'));
    this.issues = issues;
  }
}
