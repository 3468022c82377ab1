import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCity } from '@openlondon/contract'
import { manyHostsFiles } from '@openlondon/contract/testing/many-hosts-city'
import { tinyCityFiles, writeCity, type CityFiles } from '@openlondon/contract/testing/tiny-city'
import { expect, test } from 'vitest'
import { operationSource, sdkGaps } from '../../testing/sdk-gaps.ts'
import { packageExports } from '../emit/package/package-exports.ts'
import { differingFiles, readSourceFiles } from '../files/source-files.ts'
import { checkFresh, generateAll, sdkSources } from './generate-city.ts'

/** Two APIs, so that they are generated on two threads. */
const files: CityFiles = {
  ...tinyCityFiles,
  ...Object.fromEntries(
    Object.entries(manyHostsFiles)
      .filter(([name]) => name.startsWith('apis/'))
      .map(([name, text]) => [name.replace('buses', 'trams'), text.replace('id: buses', 'id: trams')]),
  ),
}
const cityDir = await writeCity(files)
const { city } = await loadCity(cityDir)
/** Generated once, and then again as little as a test can do with. */
const sdkDir = mkdtempSync(join(tmpdir(), 'sdk-'))
const generated = join(sdkDir, 'src/generated')
await generateAll({ cityDir, sdkDir })
const first = readSourceFiles(generated)

test('a city read again gives the same bytes, and what differs from them is named', { timeout: 120_000 }, async () => {
  const { city: again } = await loadCity(await writeCity(files))
  for (const file of ['README.md', 'src/generated/city.ts']) writeFileSync(join(sdkDir, file), 'By hand.\n')
  // The list of names is made of the sources, so that it differs with them.
  expect(await checkFresh(again, sdkDir)).toEqual(['README.md', 'api.md', 'src/generated/city.ts'])
})

test('what was made of the same contracts and changed by hand since is made again', { timeout: 120_000 }, async () => {
  writeFileSync(join(generated, 'buses/api.ts'), 'By hand.\n')
  expect(differingFiles(await sdkSources(city, generated), first)).toEqual([])
})

// A contract that is written as JSON.
const trams = JSON.parse(files['apis/trams/openapi.yaml'] ?? '') as { readonly paths: object }
const depots = {
  operationId: 'depots',
  parameters: [{ name: 'day', in: 'cookie', schema: { type: 'string' } }],
  responses: { 200: { description: 'Depots.' } },
}

test.each<readonly [slip: string, path: string, text: string, sentence: RegExp]>([
  [
    'cannot be read',
    'apis/trams/openapi.yaml',
    'openapi: 3.1.0\ninfo: { title: \n',
    /trams\/openapi\.yaml:\d+: The file is not valid YAML/,
  ],
  [
    'cannot be expressed',
    'apis/trams/openapi.yaml',
    JSON.stringify({ ...trams, paths: { ...trams.paths, '/Depots': { get: depots } } }),
    /trams\/openapi\.yaml:\d+: .*cookie/,
  ],
])(
  'a document that %s is named each time, and costs no other API its sources',
  { timeout: 120_000 },
  async (_slip, path, text, sentence) => {
    const buses = tinyCityFiles['apis/buses/openapi.yaml'].replace('Where the buses stop.', 'Where buses halt.')
    const broken = await writeCity({ ...files, 'apis/buses/openapi.yaml': buses, [path]: text })
    for (const _time of ['first', 'second'])
      await expect(generateAll({ cityDir: broken, sdkDir })).rejects.toThrow(sentence)
    expect(readdirSync(generated)).toEqual(expect.arrayContaining(['buses', 'city.ts', 'portal']))
    expect(readFileSync(join(generated, 'buses/api.ts'), 'utf8')).toContain('Where buses halt.')
    expect(existsSync(join(generated, 'trams'))).toBe(false)
  },
)

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
