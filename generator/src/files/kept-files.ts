import type { SourceFiles } from './source-files.ts'

/**
 * Half of all generated lines, and a second opinion on the types that nobody reviews: types by path and the test that
 * both readings agree. No repository keeps them; they are made again wherever somebody compiles.
 */
const madeAgain = ['parity.ts', 'paths.ts']

/** What has been released of each API, which lies in the city's own folder already. */
const madeAgainOfCity = 'releases.json'

/** What of an API's files a repository keeps. */
export const keptOfApi = (files: SourceFiles): SourceFiles =>
  new Map([...files].filter(([path]) => !madeAgain.includes(path)))

/** The same of all generated files, each API in its folder. */
export const keptFiles = (files: SourceFiles): SourceFiles => new Map([...files].filter(([path]) => !isMadeAgain(path)))

const isMadeAgain = (path: string): boolean => {
  if (path === madeAgainOfCity) return true
  const [, file = '', ...deeper] = path.split('/')
  return deeper.length === 0 && madeAgain.includes(file)
}

/** What tells git so, in whichever repository the SDK lies. */
export const gitIgnore = [...madeAgain.map((file) => `/*/${file}`), `/${madeAgainOfCity}`, ''].join('\n')
