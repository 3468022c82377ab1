import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sdkSources } from '../generator/src/city/generate-city.ts'
import { stalePackage } from '../generator/src/city/sdk-package.ts'
import { packageExports } from '../generator/src/emit/package/package-exports.ts'
import { keptFiles } from '../generator/src/files/kept-files.ts'
import { differingFiles, readSourceFiles } from '../generator/src/files/source-files.ts'
import { operationSource, sdkGaps } from '../generator/testing/sdk-gaps.ts'
import { cityFile } from './city-file.ts'
import { city, operations, sdkDir } from './city.ts'

/** Made anew where they were not made of these very contracts; `npm run check` makes all of them anew. */
const sources = await sdkSources(city, sdkDir && join(sdkDir, 'src/generated'))

/** What a contract declares and the SDK does not give, each with the reason of whoever decided so. */
const knownGaps: Readonly<Record<string, string>> = cityFile('tests/sdk-gaps.json', {})

if (sdkDir === undefined) console.warn('Skipped: no SDK of this city is there to compare. Make it: npm run generate')

test.skipIf(sdkDir === undefined)('the SDK is what the contracts say; otherwise: npm run generate', () => {
  const folder = sdkDir ?? ''
  const present = readSourceFiles(join(folder, 'src/generated'))
  expect(differingFiles(keptFiles(present), keptFiles(sources))).toEqual([])
  expect(stalePackage(city, folder)).toEqual([])
})

test('no machine path, date or host of ours gets into the output', () => {
  for (const [path, text] of sources)
    expect([path, text.match(/(?<!\.)\/(?:tmp|work|home)\/|\\\\Users/g)]).toEqual([path, null])
})

test('every door has its file', () => {
  const files = Object.values(packageExports(city))
    .map((conditions) => conditions['city-source'])
    .filter((source) => source.startsWith('./src/generated/'))
  expect(files.filter((source) => !sources.has(source.replace('./src/generated/', '')))).toEqual([])
})

test.each(operations)('$id is given whole, and marked so that a bundler can leave it out', ({ operation }) => {
  expect(sdkGaps(sources, operation).filter((gap) => !Object.hasOwn(knownGaps, gap))).toEqual([])
  const source = operationSource(sources, operation)
  expect(source).toContain(`export const ${operation.name}: (client: Client, params`)
  expect(source).toMatch(
    new RegExp(`export const ${operation.name}: .* = /\\*#__PURE__\\*/ (?:shapedO|o)peration\\(api\\w*, \\{`),
  )
})
