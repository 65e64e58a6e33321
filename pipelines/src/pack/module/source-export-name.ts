/** The name under which a source is exported from its module: its id in camelCase. */
export function sourceExportName(id: string): string {
  return id.replace(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
