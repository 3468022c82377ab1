import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ContractModel } from '../model.ts'
import { loadDocument } from '../load/load-document.ts'
import { bumpFor, diffApis } from './diff-apis.ts'

/** A contract small enough to read, with the shapes that matter: a shared, recursive schema, a body, a closed list. */
const contract = () => ({
  openapi: '3.1.0',
  info: { title: 'Stops', version: '1.0.0', description: 'Where buses stop.' },
  tags: [{ name: 'Stops', description: 'Stops.' }],
  paths: {
    '/stops': {
      get: {
        operationId: 'stops',
        summary: 'Stops',
        tags: ['Stops'],
        parameters: [
          { name: 'near', in: 'query', description: 'A place.', schema: { type: 'string' }, example: 'Bank' },
          { name: 'kind', in: 'query', schema: { type: 'string', enum: ['bus', 'tram'] } },
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100, default: 10 } },
        ],
        responses: {
          200: { description: 'Stops.', content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Stop' } }, examples: { one: { value: [] } } } } },
          404: { description: 'None.' },
        },
      },
    },
    '/stops/{id}': {
      get: {
        operationId: 'stop',
        tags: ['Stops'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          200: { description: 'The stop.', headers: { 'X-Age': { schema: { type: 'integer' } } }, content: { 'application/json': { schema: { $ref: '#/components/schemas/Stop' } } } },
          404: { description: 'None.' },
        },
      },
      put: {
        operationId: 'editStop',
        tags: ['Stops'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/StopEdit' } } } },
        responses: { 204: { description: 'Done.' }, 404: { description: 'None.' } },
      },
    },
  } as Record<string, any>,
  components: {
    schemas: {
      Stop: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', description: 'The code.' },
          name: { type: 'string' },
          status: { type: 'string', enum: ['open', 'closed'] },
          mode: { type: 'string', 'x-extensible-enum': ['bus'] },
          wait: { type: 'integer', 'x-unit': 's' },
          lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
        },
      },
      Line: { type: 'object', properties: { id: { type: 'string' }, stops: { type: 'array', items: { $ref: '#/components/schemas/Stop' } } } },
      StopEdit: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, note: { type: 'string', maxLength: 100 }, kind: { type: 'string', enum: ['bus', 'tram'] } } },
    } as Record<string, any>,
  },
})

type Contract = ReturnType<typeof contract>

const schemasOf = (one: Contract): Record<string, any> => one.components.schemas
const stops = (one: Contract): any => one.paths['/stops'].get
const stop = (one: Contract): any => one.paths['/stops/{id}']

/** Name of the edit, the edit, the bump, the rules of that bump, the operations reached. */
const edits: readonly (readonly [string, (one: Contract) => void, string | undefined, readonly string[], readonly string[]])[] = [
  ['nothing', () => {}, undefined, [], []],
  ['operation removed', (one) => delete stop(one).put, 'major', ['operation-removed'], ['editStop']],
  ['path removed', (one) => delete one.paths['/stops'], 'major', ['operation-removed'], ['stops']],
  ['operation added', (one) => (stop(one).delete = { operationId: 'removeStop', responses: { 204: { description: 'Gone.' } } }), 'minor', ['operation-added'], ['removeStop']],
  ['operation moved', (one) => ((one.paths['/halts'] = one.paths['/stops']), delete one.paths['/stops']), 'major', ['operation-moved'], ['stops']],
  ['operation renamed', (one) => (stops(one).operationId = 'allStops'), 'major', ['operation-renamed'], ['stops']],
  ['operation deprecated', (one) => Object.assign(stops(one), { deprecated: true, 'x-sunset': '2027-01-01' }), 'minor', ['operation-deprecated'], ['stops']],
  ['path parameter renamed', (one) => {
    const item = stop(one)
    for (const method of ['get', 'put']) item[method].parameters[0].name = 'code'
    delete one.paths['/stops/{id}']
    one.paths['/stops/{code}'] = item
  }, 'major', ['path-parameter-renamed', 'path-parameter-renamed'], ['editStop', 'stop']],
  ['parameter removed', (one) => stops(one).parameters.shift(), 'major', ['parameter-removed'], ['stops']],
  ['optional parameter added', (one) => stops(one).parameters.push({ name: 'page', in: 'query', schema: { type: 'integer' } }), 'minor', ['parameter-added'], ['stops']],
  ['required parameter added', (one) => stops(one).parameters.push({ name: 'page', in: 'query', required: true, schema: { type: 'integer' } }), 'major', ['required-parameter-added'], ['stops']],
  ['parameter became required', (one) => (stops(one).parameters[0].required = true), 'major', ['parameter-became-required'], ['stops']],
  ['parameter retyped', (one) => (stops(one).parameters[0].schema.type = 'integer'), 'major', ['schema-type-changed'], ['stops']],
  ['parameter list written otherwise', (one) => (stops(one).parameters[0].explode = false), 'major', ['parameter-serialization-changed'], ['stops']],
  ['parameters in another order', (one) => stops(one).parameters.reverse(), undefined, [], []],
  ['request value added', (one) => stops(one).parameters[1].schema.enum.push('ferry'), 'minor', ['enum-values-added'], ['stops']],
  ['request value removed', (one) => stops(one).parameters[1].schema.enum.pop(), 'major', ['enum-values-removed'], ['stops']],
  ['limit raised', (one) => (stops(one).parameters[2].schema.maximum = 200), 'minor', ['limit-changed'], ['stops']],
  ['limit lowered', (one) => (stops(one).parameters[2].schema.maximum = 50), 'major', ['schema-constraint-changed'], ['stops']],
  ['default changed', (one) => (stops(one).parameters[2].schema.default = 20), 'minor', ['default-changed'], ['stops']],
  ['response property removed', (one) => delete schemasOf(one)['Stop'].properties.name, 'major', ['property-removed'], ['stop', 'stops']],
  ['response property retyped', (one) => (schemasOf(one)['Stop'].properties.name.type = 'integer'), 'major', ['schema-type-changed'], ['stop', 'stops']],
  ['response property added', (one) => (schemasOf(one)['Stop'].properties.zone = { type: 'string' }), 'minor', ['property-added'], ['stop', 'stops']],
  ['property of a nested recursive schema removed', (one) => delete schemasOf(one)['Line'].properties.id, 'major', ['property-removed'], ['stop', 'stops']],
  ['response property no longer certain', (one) => (schemasOf(one)['Stop'].required = []), 'major', ['required-properties-removed'], ['stop', 'stops']],
  ['response property became certain', (one) => schemasOf(one)['Stop'].required.push('name'), 'minor', ['required-changed'], ['stop', 'stops']],
  ['response property may be null', (one) => (schemasOf(one)['Stop'].properties.name.type = ['string', 'null']), 'major', ['schema-type-changed'], ['stop', 'stops']],
  ['response value added', (one) => schemasOf(one)['Stop'].properties.status.enum.push('moved'), 'major', ['enum-values-added'], ['stop', 'stops']],
  ['response value removed', (one) => schemasOf(one)['Stop'].properties.status.enum.pop(), 'patch', ['enum-values-removed'], ['stop', 'stops']],
  ['open list gained a value', (one) => schemasOf(one)['Stop'].properties.mode['x-extensible-enum'].push('ferry'), 'minor', ['known-values-added'], ['stop', 'stops']],
  ['unit changed', (one) => (schemasOf(one)['Stop'].properties.wait['x-unit'] = 'min'), 'major', ['unit-changed'], ['stop', 'stops']],
  ['property deprecated', (one) => (schemasOf(one)['Stop'].properties.name.deprecated = true), 'minor', ['property-deprecated'], ['stop', 'stops']],
  ['request property removed', (one) => delete schemasOf(one)['StopEdit'].properties.note, 'major', ['property-removed'], ['editStop']],
  ['optional request property added', (one) => (schemasOf(one)['StopEdit'].properties.zone = { type: 'string' }), 'minor', ['property-added'], ['editStop']],
  ['required request property added', (one) => {
    schemasOf(one)['StopEdit'].properties.zone = { type: 'string' }
    schemasOf(one)['StopEdit'].required.push('zone')
  }, 'major', ['required-properties-added'], ['editStop']],
  ['request property became optional', (one) => (schemasOf(one)['StopEdit'].required = []), 'minor', ['required-changed'], ['editStop']],
  ['request property may be null', (one) => (schemasOf(one)['StopEdit'].properties.note.type = ['string', 'null']), 'minor', ['type-changed'], ['editStop']],
  ['request property shortened', (one) => (schemasOf(one)['StopEdit'].properties.note.maxLength = 50), 'major', ['schema-constraint-changed'], ['editStop']],
  ['response removed', (one) => delete stops(one).responses[404], 'major', ['response-removed'], ['stops']],
  ['the same response removed everywhere', (one) => {
    for (const operation of [stops(one), stop(one).get, stop(one).put]) delete operation.responses[404]
  }, 'major', ['response-removed'], ['editStop', 'stop', 'stops']],
  ['response added', (one) => (stops(one).responses[410] = { description: 'Gone.' }), 'minor', ['response-added'], ['stops']],
  ['header removed', (one) => delete stop(one).get.responses[200].headers, 'major', ['response-header-removed'], ['stop']],
  ['a key is asked for', (one) => (stops(one)['x-access'] = 'key'), 'major', ['access-tightened'], ['stops']],
  ['privacy class raised', (one) => (stops(one)['x-privacy'] = 'C3'), 'major', ['privacy-raised'], ['stops']],
  ['cache lifetime changed', (one) => (stops(one)['x-cache-seconds'] = 60), 'patch', ['cache-lifetime-changed'], ['stops']],
  ['result named', (one) => (stops(one).responses[200]['x-result-kind'] = 'stops'), 'major', ['result-kind-changed'], ['stops']],
  ['description only', (one) => (stops(one).description = 'All of them.'), 'patch', ['documentation-changed'], ['stops']],
  ['property description only', (one) => (schemasOf(one)['Stop'].properties.id.description = 'The code on the pole.'), 'patch', ['documentation-changed'], ['stop', 'stops']],
  ['description of the API only', (one) => (one.info.description = 'Where buses and trams stop.'), 'patch', ['documentation-changed'], []],
  ['fixture only', (one) => (stops(one).responses[200].content['application/json'].examples.two = { value: [{ id: '1' }] }), 'patch', ['examples-changed'], ['stops']],
  ['parameter example only', (one) => (stops(one).parameters[0].example = 'Angel'), 'patch', ['examples-changed'], ['stops']],
  ['version number only', (one) => (one.info.version = '1.0.1'), undefined, [], []],
]

describe('one edit, one cause', () => {
  let folder: string
  let before: ContractModel

  const load = async (name: string, value: unknown): Promise<ContractModel> => {
    const file = join(folder, `${name}.json`)
    await writeFile(file, JSON.stringify(value))
    return loadDocument(file, 'city')
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diff-test-'))
    before = await load('before', contract())
  })

  afterAll(() => rm(folder, { recursive: true }))

  test.concurrent.each(edits)('%s', async (name, edit, bump, rules, operations) => {
    const edited = contract()
    edit(edited)
    const changes = await diffApis(before, await load(name.replaceAll(' ', '-'), edited))
    const worst = changes.filter((change) => change.bump === bump)
    expect(bumpFor(changes)).toBe(bump)
    expect(worst.map((change) => change.rule)).toEqual(rules)
    expect([...new Set(worst.flatMap((change) => change.operations))].toSorted()).toEqual(operations.map((operation) => `city.${operation}`))
  })
})
