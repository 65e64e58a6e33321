/** The names of the journals at the root of the tree, by the command that leaves one when it is killed. */
export const journals = {
  regenerate: '.regenerate',
  newRelease: '.new-release',
  version: '.version-packages',
  seal: '.seal',
} as const;
