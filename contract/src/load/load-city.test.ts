import { describe, expect, test } from 'vitest'
import { operationById } from '../model/operations/find-operation.ts'
import { compileSchema } from '../schema/compile-schema.ts'
import { tinyCityFiles, writeCity, type CityFiles } from '../../testing/tiny-city.ts'
import { ContractError } from '../files/contract-error.ts'
import { loadCity } from './load-city.ts'

describe('a small city', () => {
  test('becomes a model with everything resolved', async () => {
    const { city, findings } = await loadCity(await writeCity())
    const operation = operationById(city, 'buses.stops')
    expect(findings).toEqual([])
    expect(operation).toMatchObject({
      method: 'GET',
      path: '/Stops/{ids}',
      tag: 'Stops',
      privacy: 'C1',
      access: 'key',
      cacheSeconds: 3600,
      idempotent: true,
      freshness: 'Changed weekly.',
      source: { file: 'tiny/apis/buses/paths/stops.yaml', line: 9, column: 3, pointer: '/stops/get' },
    })
    expect(operation?.parameters.map(({ name, in: place, style, explode }) => [name, place, style, explode])).toEqual([
      ['ids', 'path', 'simple', false],
      ['detail', 'query', 'form', true],
    ])
    expect(operation?.responses.map(({ status, oneOrMany }) => [status, oneOrMany])).toEqual([
      ['200', true],
      ['401', false],
      ['403', false],
      ['404', false],
      ['429', false],
      ['502', false],
      ['503', false],
      ['504', false],
    ])
  })

  test('has its fixtures as examples, in the model and in the document', async () => {
    const { city } = await loadCity(await writeCity())
    const [api] = city.apis
    const examples = operationById(city, 'buses.stops')?.responses.flatMap((response) =>
      response.content.flatMap((media) => media.examples.map((example) => [response.status, example.name])),
    )
    expect(examples).toEqual([
      ['200', 'bank'],
      ['404', 'none'],
    ])
    expect(JSON.stringify(api?.document)).toContain('"bank":{"summary":"One stop","value":{"id":"58234"')
  })

  test('has one document without a reference that leaves it', async () => {
    const { city } = await loadCity(await writeCity())
    const text = JSON.stringify(city.apis[0]?.document)
    const references = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map((match) => match[1])
    expect(new Set(references)).toEqual(
      new Set(['Stop', 'Problem', 'ProblemError'].map((name) => `#/components/schemas/${name}`)),
    )
    expect(city.apis[0]?.document).toMatchObject({
      openapi: '3.1.0',
      servers: [{ url: 'https://api.buses.tiny.example' }],
    })
  })

  test('lets the sentinel for "nothing" through a format it does not keep', async () => {
    const { city } = await loadCity(await writeCity())
    const [api] = city.apis
    if (!api) throw new Error('the city has an API')
    const validate = compileSchema(api, { $ref: '#/components/schemas/Stop' })
    expect(validate({ id: '1', name: 'Bank', opened: '0001-01-01T00:00:00' })).toEqual([])
    expect(validate({ id: '1', name: 'Bank', opened: 'yesterday' })).not.toEqual([])
    expect(validate({ id: '1', near: [{ id: 2 }] }).map((one) => one.path)).toContain('/near/0/id')
  })
})

const changed = (changes: Readonly<Record<string, string | undefined>>): CityFiles =>
  Object.fromEntries(
    Object.entries({ ...tinyCityFiles, ...changes }).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, text]],
    ),
  )

const facts = tinyCityFiles['apis/buses/api.yaml']
const root = tinyCityFiles['apis/buses/openapi.yaml']
const paths = tinyCityFiles['apis/buses/paths/stops.yaml']

describe('what cannot be read stops with one sentence that names the place and the remedy', () => {
  test.each([
    [
      'a missing city.yaml',
      { 'city.yaml': undefined },
      'tiny/city.yaml:1: The file tiny/city.yaml does not exist. Create it or correct the path.',
    ],
    [
      'a missing field of the city',
      { 'city.yaml': tinyCityFiles['city.yaml'].replace(/host:.*\n/, '') },
      'tiny/city.yaml:1: "host" is missing. Add the public address of the portal, such as https://open.riverton.example.',
    ],
    [
      'a missing field of an API',
      { 'apis/buses/api.yaml': facts.replace(/name: Tiny Buses\n/, '') },
      'tiny/apis/buses/api.yaml:1: "name" is missing. Add the name readers know the API by, such as Riverton Buses.',
    ],
    [
      'a domain nobody knows',
      { 'apis/buses/api.yaml': facts.replace('domain: move', 'domain: fly') },
      'tiny/apis/buses/api.yaml:3: "domain" is "fly", which city.yaml does not list. Use one of move, portal.',
    ],
    [
      'an id that is not the folder',
      { 'apis/buses/api.yaml': facts.replace('id: buses', 'id: trams') },
      'tiny/apis/buses/api.yaml:1: "id" is "trams", but the folder is called "buses". Make them the same.',
    ],
    [
      'an address that is none',
      { 'apis/buses/api.yaml': facts.replace('https://api.buses.tiny.example', 'buses') },
      'tiny/apis/buses/api.yaml:5: "upstream.url" is "buses". Write a full address that starts with https://.',
    ],
    [
      'a missing contract',
      { 'apis/buses/openapi.yaml': undefined },
      'tiny/apis/buses/openapi.yaml:1: The file tiny/apis/buses/openapi.yaml does not exist. Create it or correct the path.',
    ],
    [
      'malformed YAML',
      { 'apis/buses/openapi.yaml': root.replace('  title: Tiny', '  title: "Tiny') },
      /^tiny\/apis\/buses\/openapi.yaml:\d+: The file is not valid YAML \(.*\)\. Correct it at this place\.$/,
    ],
    ['an empty file', { 'apis/buses/openapi.yaml': '' }, 'tiny/apis/buses/openapi.yaml:1: The file is empty.'],
    [
      'no version of the format',
      { 'apis/buses/openapi.yaml': root.replace('openapi: 3.1.0\n', '') },
      'tiny/apis/buses/openapi.yaml:1: The file has no "openapi:" line. Write "openapi: 3.1.0" (Swagger 2.0, 3.0 and 3.2 are read too).',
    ],
    [
      'a reference to a missing file',
      { 'apis/buses/openapi.yaml': root.replace('./paths/stops', './paths/halts') },
      'tiny/apis/buses/openapi.yaml:11: The file tiny/apis/buses/paths/halts.yaml does not exist. Create it or correct the path.',
    ],
    [
      'a reference to nothing',
      { 'apis/buses/openapi.yaml': root.replace('#/stops', '#/halts') },
      'tiny/apis/buses/openapi.yaml:11: The reference "./paths/stops.yaml#/halts" leads to nothing. Correct it or add what it names.',
    ],
    [
      'a reference to the network',
      {
        'apis/buses/paths/stops.yaml': paths.replace('../schemas/stops.yaml#/Stop', 'https://buses.example/stop.json'),
      },
      /The reference "https:\/\/buses\.example\/stop\.json" leads to the network, which is never read/,
    ],
    [
      'a reference out of the city',
      { 'apis/buses/paths/stops.yaml': paths.replace('../schemas/stops.yaml', '../../../../../../../../etc/hostname') },
      /leads out of the contract's folder/,
    ],
    [
      'a portal of its own',
      { 'apis/portal/api.yaml': 'id: portal\n' },
      'tiny/apis/portal:1: The API "portal" comes with the engine. Remove the folder apis/portal, and what must be said of the city\'s own portal write below "portal" in city.yaml.',
    ],
    [
      'a malformed fixture',
      { 'apis/buses/fixtures/stops.json': '[\n  { "name": "bank" \n' },
      /^tiny\/apis\/buses\/fixtures\/stops.json:\d+: The file is not valid JSON/,
    ],
    [
      'a fixture without a status',
      { 'apis/buses/fixtures/stops.json': '[{ "name": "bank" }]' },
      'tiny/apis/buses/fixtures/stops.json:1: The fixture "bank" needs a "status", such as 200.',
    ],
  ])('%s', async (_name, changes, message) => {
    const folder = await writeCity(changed(changes))
    const error: unknown = await loadCity(folder).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ContractError)
    if (error instanceof ContractError)
      expect(error.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  })

  test('what is wrong with several files is told at once', async () => {
    const folder = await writeCity(
      changed({
        'apis/buses/api.yaml': facts.replace(/name: Tiny Buses\nd/, 'd').replace('state: stable', 'state: good'),
        'apis/trams/api.yaml': 'id: [',
      }),
    )
    const error: unknown = await loadCity(folder).catch((thrown: unknown) => thrown)
    if (!(error instanceof ContractError)) throw error
    expect(error.findings.map(({ at, rule }) => [at.file, rule])).toEqual([
      ['tiny/apis/trams/api.yaml', 'contract-readable'],
      ['tiny/apis/buses/api.yaml', 'fact-stated'],
      ['tiny/apis/buses/api.yaml', 'fact-well-formed'],
    ])
    expect(error.message.split('\n').length).toBe(3)
  })

  test('a name nobody knows is no reason to stop', async () => {
    const folder = await writeCity(
      changed({
        'city.yaml': `${tinyCityFiles['city.yaml']}colour: red\n`,
        'apis/buses/api.yaml': `${facts}color: red\n`,
      }),
    )
    const { findings } = await loadCity(folder)
    expect(findings.map(({ at, rule }) => [at.file, at.line, rule])).toEqual([
      ['tiny/city.yaml', 15, 'fact-known'],
      ['tiny/apis/buses/api.yaml', 10, 'fact-known'],
    ])
  })

  test('a missing folder', async () => {
    await expect(loadCity('/nowhere/city')).rejects.toThrow(
      '/nowhere/city:1: The city folder does not exist. Set CITY_DIR to a folder with city.yaml and apis/.',
    )
  })
})
