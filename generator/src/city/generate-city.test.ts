import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCity } from '@openlondon/contract'
import { manyHostsFiles } from '@openlondon/contract/testing/many-hosts-city'
import { tinyCityFiles, writeCity, type CityFiles } from '@openlondon/contract/testing/tiny-city'
import { expect, test } from 'vitest'
import { operationSource, sdkGaps } from '../../testing/sdk-gaps.ts'
import { packageExports } from '../emit/package/package-exports.ts'
import { writeSourceFiles } from '../files/source-files.ts'
import { checkFresh, generateAll, sdkSources } from './generate-city.ts'
import { writePackage } from './sdk-package.ts'

/** Two APIs, so that they are generated on two threads. */
const files: CityFiles = {
  ...tinyCityFiles,
  ...Object.fromEntries(
    Object.entries(manyHostsFiles)
      .filter(([name]) => name.startsWith('apis/'))
      .map(([name, text]) => [name.replace('buses', 'trams'), text.replace('id: buses', 'id: trams')]),
  ),
}
const { city } = await loadCity(await writeCity(files))
const first = await sdkSources(city)

test('a city read again gives the same bytes, and what differs from them is named', { timeout: 120_000 }, async () => {
  const { city: again } = await loadCity(await writeCity(files))
  const sdkDir = mkdtempSync(join(tmpdir(), 'sdk-'))
  writePackage(city, sdkDir)
  writeSourceFiles(join(sdkDir, 'src/generated'), first)
  for (const file of ['README.md', 'src/generated/city.ts']) writeFileSync(join(sdkDir, file), 'By hand.\n')
  // The list of names is made of the sources, so that it differs with them.
  expect(await checkFresh(again, sdkDir)).toEqual(['README.md', 'api.md', 'src/generated/city.ts'])
})

test('one bad document is named, and costs no other API its sources', { timeout: 120_000 }, async () => {
  const broken = { ...files, 'apis/trams/openapi.yaml': 'openapi: 3.1.0\ninfo: { title: \n' }
  const sdkDir = mkdtempSync(join(tmpdir(), 'sdk-'))
  const cityDir = await writeCity(broken)
  await expect(generateAll({ cityDir, sdkDir })).rejects.toThrow(/trams\/openapi\.yaml:\d+: The file is not valid YAML/)
  expect(readdirSync(join(sdkDir, 'src/generated'))).toEqual(expect.arrayContaining(['buses', 'city.ts', 'portal']))
  expect(existsSync(join(sdkDir, 'src/generated/trams'))).toBe(false)
})

test('no machine path, date or host of ours gets into the output', () => {
  for (const [path, text] of first)
    expect([path, text.match(/(?<!\.)\/(?:tmp|work|home)\/|\\\\Users/g)]).toEqual([path, null])
})

test('every door has its file, and every API its doors', () => {
  const doors = Object.entries(packageExports(city))
  expect(doors.map(([door]) => door)).toEqual([
    '.',
    './city',
    './geo',
    './ids',
    './place',
    './sense',
    './work',
    './buses',
    './buses/mocks',
    './buses/react',
    './buses/schemas',
    './buses/paths',
    './buses/facts',
    './portal',
    './portal/mocks',
    './portal/react',
    './portal/schemas',
    './portal/paths',
    './portal/facts',
    './portal/live',
    './portal/paging',
    './trams',
    './trams/mocks',
    './trams/react',
    './trams/schemas',
    './trams/paths',
    './trams/facts',
    './trams/live',
  ])
  const sources = doors
    .map(([, conditions]) => conditions['city-source'])
    .filter((source) => source.startsWith('./src/generated/'))
  expect(sources.filter((source) => !first.has(source.replace('./src/generated/', '')))).toEqual([])
})

test.each(city.apis.flatMap((api) => api.operations.map((operation) => [operation.id, operation] as const)))(
  '%s is given whole, and marked so that a bundler can leave it out',
  (_id, operation) => {
    expect(sdkGaps(first, operation)).toEqual([])
    const source = operationSource(first, operation)
    expect(source).toContain(`export const ${operation.name}: (client: Client, params`)
    expect(source).toMatch(
      new RegExp(`export const ${operation.name}: .* = /\\*#__PURE__\\*/ (?:shapedO|o)peration\\(api\\w*, \\{`),
    )
  },
)
