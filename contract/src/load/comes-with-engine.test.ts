import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tinyCityFiles, writeCity, type CityFiles } from '../../testing/tiny-city.ts'
import { lintCity } from '../lint/lint-city.ts'
import type { ApiModel, OperationModel } from '../model/model.ts'
import { readReleases } from '../release/releases-folder.ts'
import { loadCity } from './load-city.ts'

/** Another place with another owner, so that a name that comes from the wrong one is seen. */
const otherCity: CityFiles = Object.fromEntries(
  Object.entries(tinyCityFiles).map(([name, text]) => [
    name.replace('buses', 'ferries'),
    text
      .replaceAll('Tiny Buses', "L'Autre Ferries")
      .replaceAll('buses', 'ferries')
      .replaceAll('tiny', 'autre')
      .replaceAll('Tiny', "L'Autre")
      .replace("{ name: L'Autre,", `{ name: "L'Autre « ouverte »",`)
      .replace('keyPrefix: tny', 'keyPrefix: aut')
      .replace(
        'domains:',
        `portal:
  licence: { id: etalab-2.0, name: Licence Ouverte 2.0, url: https://licence.example/ouverte, attribution: [] }
  lawfulBasis: public-task
domains:`,
      ),
  ]),
)

async function portalOf(files: CityFiles): Promise<ApiModel> {
  const { city } = await loadCity(await writeCity(files))
  const portal = city.apis.find(({ id }) => id === 'portal')
  if (!portal) throw new Error('the portal comes with every city')
  return portal
}

describe.each([
  {
    of: 'a city that says nothing of its portal',
    files: tinyCityFiles,
    want: {
      name: 'Tiny portal',
      owner: { name: 'Tiny', url: 'https://open.tiny.example/', contact: 'hello@open.tiny.example' },
      licence: {
        id: 'CC-BY-4.0',
        attribution: [
          'Contains information from the Tiny catalogue, licensed under Creative Commons Attribution 4.0 International.',
        ],
      },
    },
    examples: ['"buses.stops"', '"/api/buses"', 'tny_live_EXAMPLE', 'A change in Tiny Buses touches one of your keys'],
    others: /London|ldn_|tfl|openlondon|Autre|ferries/i,
  },
  {
    of: 'a city with a licence and an apostrophe of its own',
    files: otherCity,
    want: {
      name: "L'Autre « ouverte » portal",
      owner: { name: "L'Autre « ouverte »", url: 'https://open.autre.example/', contact: 'hello@open.autre.example' },
      licence: { id: 'etalab-2.0', url: 'https://licence.example/ouverte', attribution: [] },
    },
    examples: ['"ferries.stops"', '"/api/ferries"', 'aut_live_EXAMPLE', "A change in L'Autre Ferries touches"],
    others: /London|ldn_|tfl|openlondon|tiny|buses/i,
  },
])('the portal of $of', async ({ files, want, examples, others }) => {
  const portal = await portalOf(files)
  const text = JSON.stringify({ ...portal, folder: '' })

  test('is called as the city is', () => {
    expect(portal).toMatchObject(want)
    for (const example of examples) expect(text).toContain(example)
  })

  test('has no name of another city, and none left to fill in', () => {
    expect([text.match(others), text.match(/\{\{/)]).toEqual([null, null])
  })

  test('has nothing to find fault with', async () => {
    const findings = await lintCity(await writeCity(files))
    expect(findings.filter(({ at }) => at.file.startsWith('contract/engine/'))).toEqual([])
  })
})

test("what readers see of it beside the contract names no city: its guide, and its releases' changes", async () => {
  const { folder } = await portalOf(tinyCityFiles)
  const guide = readFileSync(join(folder, 'guide.mdx'), 'utf8')
  const changes = JSON.stringify(readReleases(await writeCity(), 'portal'))
  expect(changes).toContain('"1.0.0"')
  expect(`${guide}${changes}`).not.toMatch(/London|ldn_|tfl|\{\{/i)
})

describe('what every API shares', () => {
  test('need not lie in the city: references to its common/ reach the engine', async () => {
    const folder = await writeCity()
    const { city, findings } = await loadCity(folder)
    expect([existsSync(join(folder, 'common')), findings]).toEqual([false, []])
    expect(answer(city.apis[0], '404')?.description).toBe('There is nothing at this address.')
  })

  test('is the city’s where the city has a file of that name', async () => {
    const { city } = await loadCity(
      await writeCity({ ...tinyCityFiles, 'common/responses.yaml': 'NotFound: { description: Not here. }\n' }),
    )
    expect(answer(city.apis[0], '404')?.description).toBe('Not here.')
    expect(answer(city.apis[0], '429')?.description).toContain('`Retry-After`')
  })

  test('is inherited with a problem that has a type, also by what was written in Swagger 2.0', async () => {
    const swagger = {
      swagger: '2.0',
      info: { title: 'Buses', version: '1.0.0' },
      host: 'buses.example',
      paths: { '/Stops': { get: { operationId: 'stops', responses: { 200: { description: 'OK' } } } } },
    }
    const { 'apis/buses/openapi.yaml': _root, 'apis/buses/fixtures/stops.json': _fixtures, ...rest } = tinyCityFiles
    const { city } = await loadCity(await writeCity({ ...rest, 'apis/buses/openapi.json': JSON.stringify(swagger) }))
    const [buses] = city.apis
    expect(answer(buses, '429')).toMatchObject({
      content: [{ mediaType: 'application/problem+json', schema: { $ref: '#/components/schemas/Problem' } }],
      headers: [{ name: 'X-Request-Id' }, { name: 'RateLimit' }, { name: 'RateLimit-Policy' }, { name: 'Retry-After' }],
    })
    expect(buses?.schemas['Problem']?.required).toContain('requestId')
  })

  test('gives way to what an operation declares itself', async () => {
    const stops = tinyCityFiles['apis/buses/paths/stops.yaml']
    const { city } = await loadCity(
      await writeCity({
        ...tinyCityFiles,
        'apis/buses/paths/stops.yaml': `${stops}      '503': { description: The depot is closed at night. }\n`,
      }),
    )
    expect(answer(city.apis[0], '503')?.description).toBe('The depot is closed at night.')
  })
})

const answer = (api: ApiModel | undefined, status: string): OperationModel['responses'][number] | undefined =>
  api?.operations[0]?.responses.find((response) => response.status === status)
