/** What is said of a reference rather than of the value it leads to: before OpenAPI 3.1 nothing else beside one is read. */
export const besideReference: ReadonlySet<string> = new Set([
  '$ref',
  'description',
  'title',
  'deprecated',
  'readOnly',
  'writeOnly',
])
