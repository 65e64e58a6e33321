/** The folders of what is published. */
export const packages = ['schema', 'dataset', 'helpers', 'audit', 'cli'] as const;
