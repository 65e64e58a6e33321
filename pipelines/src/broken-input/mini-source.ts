/** The descriptions of the small source and of its publication. */
export const source = {
  source: 'mini',
  title: 'Mini',
  publisher: 'Publisher',
  url: null,
  terms: { status: 'not-read' },
};
export const release = {
  source: 'mini',
  release: '2024-report',
  kind: 'original',
  title: 'Report',
  publisher: 'Publisher',
  published: '2024-06',
  url: 'https://example.org/report',
  looks: { a: { url: 'https://example.org/report', kind: 'primary', on: '2026-11-22' } },
  tables: [],
};
