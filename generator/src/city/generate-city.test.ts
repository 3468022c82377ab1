import { loadCity, type City, type OperationModel } from '@openlondon/contract'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { resultResponses } from '@openlondon/contract/model'
import { checkFresh, sdkSources } from './generate-city.ts'
import { packageExports } from '../emit/package/package-exports.ts'
import { pascalCase } from '../decide/name.ts'
import { differingFiles } from '../files/source-files.ts'

const sdkDir = fileURLToPath(new URL('../../../sdk', import.meta.url))
const cityDir = fileURLToPath(new URL('../../../openapi', import.meta.url))
const { city } = await loadCity(cityDir)
const first = await sdkSources(city)

test('generating twice gives the same bytes', { timeout: 120_000 }, async () => {
  const { city: again } = await loadCity(cityDir)
  expect(differingFiles(first, await sdkSources(again))).toEqual([])
})

test('what is committed is what the contracts say; otherwise: npm run generate', { timeout: 120_000 }, async () => {
  expect(await checkFresh(city, sdkDir)).toEqual([])
})

test('no machine path, date or host of ours gets into the output', () => {
  for (const [path, text] of first)
    expect([path, text.match(/\/tmp\/|\/work\/|\/home\/|\\\\Users/g)]).toEqual([path, null])
})

test('every door has its file, and every API its doors', () => {
  const doors = Object.entries(packageExports(city))
  expect(doors.map(([door]) => door)).toEqual([
    '.',
    './city',
    './ids',
    ...city.apis.flatMap(({ id }) => [`./${id}`, `./${id}/mocks`, `./${id}/paths`]),
  ])
  const sources = doors
    .map(([, conditions]) => conditions['openlondon-source'])
    .filter((source) => source.startsWith('./src/generated/'))
  expect(sources.filter((source) => !first.has(source.replace('./src/generated/', '')))).toEqual([])
})

/** What a contract declares and the SDK does not give. Every entry is a decision. */
const knownGaps: readonly string[] = [
  // The owner gives a report as text or as PDF; the SDK asks for the text. The PDF is one `fetch` with `accept` away.
  'health.cqcReport 200 application/pdf',
]

const member = (name: string): string => `['"]?${name.replace(/\W/g, '\\$&')}['"]?`

describe('coverage', () => {
  test.each(city.apis.flatMap((api) => api.operations.map((operation) => [operation.id, operation] as const)))(
    '%s',
    (_id, operation) => {
      const source = sourceOf(city, operation)
      const params = source.slice(
        source.indexOf(`type ${pascalCase(operation.name)}Params`),
        source.indexOf(`type ${pascalCase(operation.name)}Result`),
      )
      const sent = source.slice(source.indexOf(`export const ${operation.name}: `)).split('\n\n')[0] ?? ''
      const missing = [
        ...operation.parameters
          .filter(({ name }) => !new RegExp(`^ +${member(name)}\\??: `, 'm').test(params))
          // What has one value only is not asked for but sent.
          .filter(({ name, schema }) => !new RegExp(`${member(name)}: '?${schema.const}'?[ ,]`).test(sent))
          .map(({ name }) => `parameter ${name}`),
        ...(operation.requestBody && !/^ +body\??: /m.test(params) ? ['body'] : []),
        ...resultResponses(operation).flatMap(({ status, content }) =>
          content.slice(1).map(({ mediaType }) => `${status} ${mediaType}`),
        ),
      ].map((gap) => `${operation.id} ${gap}`)
      expect(missing.filter((gap) => !knownGaps.includes(gap))).toEqual([])
      expect(source).toContain(`export const ${operation.name}: (client: Client, params`)
      expect(source).toMatch(
        new RegExp(`export const ${operation.name}: .* = /\\*#__PURE__\\*/ (?:shapedO|o)peration\\(api\\w*, \\{`),
      )
    },
  )
})

function sourceOf({ apis }: City, { apiId, name }: OperationModel): string {
  expect(apis.map(({ id }) => id)).toContain(apiId)
  const file = [...first].find(
    ([path, text]) => path.startsWith(`${apiId}/operations/`) && text.includes(`export const ${name}: `),
  )
  return file?.[1] ?? ''
}
