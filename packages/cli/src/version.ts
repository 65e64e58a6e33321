import manifest from '../package.json' with { type: 'json' };

/** The version of this command and the edition of the figures that are installed with it. */
export async function versionAnswer(): Promise<{
  readonly json: { readonly version: string; readonly edition: string };
  readonly text: string;
}> {
  const { edition } = (await import('@darkfigure/dataset')).dataset;
  const { version } = manifest;
  return {
    json: { version, edition },
    text: `darkfigure ${version}, figures of edition ${edition}\n`,
  };
}
