import { join } from 'node:path'
import { build } from 'esbuild'
import type { CityDay, Criterion } from '@openlondon/sandbox/need'
import type { DaySettings } from './in-process-city.ts'
import { sdkPlugin } from './sdk-plugin.ts'

/** A need's criterion, and what is held against it, by the names of their files. */
export type LoadedNeed = {
  readonly criterion: Criterion<unknown, unknown>
  readonly solutions: Readonly<Record<string, unknown>>
  /** Of the very SDK that the solutions call. */
  readonly createClient: (settings: DaySettings) => unknown
}

export type NeedFiles = {
  /** The need's folder. */
  readonly folder: string
  /** Files that export `solve`, as absolute paths. */
  readonly solutions: readonly string[]
  readonly packageName: string
  readonly sdkDir: string
}

/**
 * The modules of a need, joined with the city's SDK: a city's package need not be installed anywhere for its needs to be
 * judged. Rejects with what the bundler says of a file that does not stand.
 */
export async function loadNeed({ folder, solutions, packageName, sdkDir }: NeedFiles): Promise<LoadedNeed> {
  const entry = [
    `export { default as criterion } from ${JSON.stringify(join(folder, 'criterion.ts'))}`,
    `export { createClient } from ${JSON.stringify(packageName)}`,
    ...solutions.map((file, index) => `import { solve as solve${index} } from ${JSON.stringify(file)}`),
    `export const solutions = { ${solutions.map((file, index) => `${JSON.stringify(file)}: solve${index}`).join(', ')} }`,
  ].join('\n')
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent',
    plugins: [sdkPlugin(packageName, sdkDir)],
  })
  const text = outputFiles[0]?.text ?? ''
  // Proof: the entry above exports these, and TypeScript checks the files that it takes them from.
  return (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)) as LoadedNeed
}

/** The days of the sandboxed city as clients of one need's SDK. */
export const clientsOf =
  ({ createClient }: LoadedNeed, days: (day?: CityDay) => DaySettings) =>
  (day?: CityDay): unknown =>
    createClient(days(day))
