/** What is made here and written by nobody, as whole paths from the root: a source folder may have any of these names. */
const madePaths = ['data', 'sdk/dist', 'site/build']

/** Folders of tools, wherever they lie. Docusaurus names one for each build that runs beside another: `.docusaurus-…`. */
const toolFolder = /(^|\/)(node_modules|\.docusaurus[^/]*|\.cache)(\/|$)/

/** Whether a path, relative to the root, is no source of ours. */
export function isLeftOut(path: string): boolean {
  const name = path.replaceAll('\\', '/')
  return toolFolder.test(name) || madePaths.some((made) => name === made || name.startsWith(`${made}/`))
}

/** The same for tools that take patterns. */
export const leftOut: readonly string[] = [
  ...madePaths.map((path) => `${path}/**`),
  '**/node_modules/**',
  '**/.docusaurus*/**',
  '**/.cache/**',
]
