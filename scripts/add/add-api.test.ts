import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadCity } from '@openlondon/contract'
import { writeCity } from '@openlondon/contract/testing/tiny-city'
import { addApi } from './add-api.ts'

const said: string[] = []
beforeEach(() => {
  said.length = 0
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text))
})
afterEach(() => void vi.restoreAllMocks())

async function add(
  document: object,
): Promise<{ readonly code: number; readonly text: string; readonly cityDir: string }> {
  const file = join(await mkdtemp(join(tmpdir(), 'owner-')), 'owner.json')
  await writeFile(file, JSON.stringify({ openapi: '3.0.0', info: { title: 'Trams', version: '1.0.0' }, ...document }))
  const cityDir = await writeCity()
  const code = await addApi({ id: 'trams', document: file, cityDir, shown: 'tiny' })
  return { code, text: said.join('\n'), cityDir }
}

const stops = (operation: object): object => ({ paths: { '/stops': { get: { operationId: 'stops', ...operation } } } })
const place = String.raw`\n  \S*tiny/apis/trams/`
const json = { 'application/json': { schema: { type: 'string' }, example: 'Bank' } }

test.each([
  [
    'a fact that no document tells',
    { paths: {} },
    [`ERRORS\nfact-stated: .*${place}api\\.yaml:\\d+:\\d+  "owner.name" is missing\\. Add the organisation`],
  ],
  [
    'an operation that the SDK cannot express',
    stops({ responses: { 404: { description: 'None.' } } }),
    [`sdk-answer-stated .*${place}openapi\\.yaml:\\d+:\\d+  Operation trams.stops `],
  ],
  [
    'a parameter that the SDK cannot express',
    stops({
      parameters: [{ name: 'box', in: 'cookie', required: true, schema: { type: 'string' } }],
      responses: { 200: { description: 'Stops.', content: json } },
    }),
    [`sdk-parameter-possible .*${place}openapi\\.yaml:\\d+:\\d+  Operation trams.stops has the cookie parameter`],
  ],
  [
    'an operation that nobody can call',
    { paths: { '/stops': { head: { responses: {} } } } },
    [
      String.raw`MENDED IN THE NEW CONTRACT.*\noperation-callable: .*\n  \S*owner\.json:\d+:\d+  HEAD /stops is kept for its types`,
    ],
  ],
  [
    'an example that became a fixture',
    stops({ responses: { 200: { description: 'Stops.', content: json } } }),
    ['^Wrote tiny/apis/trams: api.yaml, openapi.yaml, guide.mdx, and fixtures of 1 operation\\.'],
  ],
  [
    'what to do next',
    { paths: {} },
    ['\n\\d+ errors: [^]*\n"trams" is a draft, .*npm run try -- trams\n.* in tiny/apis/trams/'],
  ],
])('all is told in one run: %s', async (_name, document, lines) => {
  const { code, text } = await add(document)
  expect(code).toBe(1)
  for (const line of lines) expect(text).toMatch(new RegExp(line))
})

test('the guide can be built as it was written: it has words and comments, and nothing else in braces', async () => {
  const { cityDir } = await add(stops({ responses: {} }))
  const guide = await readFile(join(cityDir, 'apis/trams/guide.mdx'), 'utf8')
  expect(guide).toContain('What surprises')
  expect(guide.replaceAll(/\{\/\*[^]*?\*\/\}/g, '')).not.toMatch(/[{}\\]/)
})

test('the other APIs go on as they were, and nothing is written twice', async () => {
  const { cityDir } = await add(stops({ responses: {} }))
  const before = await loadCity(await writeCity())
  const { city } = await loadCity(cityDir)
  expect(city.apis.map(({ id, operations }) => [id, operations.length])).toEqual(
    before.city.apis.map(({ id, operations }) => [id, operations.length]),
  )
  const again = addApi({ id: 'trams', document: 'owner.json', cityDir, shown: 'tiny' })
  await expect(again).rejects.toThrow('tiny/apis/trams exists.')
})

test('of a document that cannot be read nothing is written', async () => {
  const cityDir = await writeCity()
  const adding = addApi({ id: 'trams', document: join(cityDir, 'city.yaml'), cityDir, shown: 'tiny' })
  await expect(adding).rejects.toThrow('The file has no "openapi:" line.')
  expect(await readdir(join(cityDir, 'apis'))).toEqual(['buses'])
})

test('the API that comes with the engine cannot be drafted', async () => {
  const cityDir = await writeCity()
  const adding = addApi({ id: 'portal', document: 'owner.json', cityDir, shown: 'tiny' })
  await expect(adding).rejects.toThrow('The API "portal" comes with the engine.')
})
