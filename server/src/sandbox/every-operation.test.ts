import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { compileSchema, loadCity, type ApiModel, type OperationModel, type ParameterModel } from '@openlondon/spec'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixturesOf, statusOf, successResponse } from './fixture.ts'
import { answerBytesMax, generateAnswer } from './generate-answer.ts'
import { createSandbox, findUnanswerable } from './index.ts'

const { city } = await loadCity(join(import.meta.dirname, '../../../openapi'))
const operations = city.apis.flatMap((api) => api.operations.map((operation) => ({ api, operation })))
const seeds = Array.from({ length: 20 }, (_, index) => index)

let server: Server
let origin = ''

beforeAll(async () => {
  const sandbox = createSandbox(city)
  server = createServer((request, response) => {
    sandbox(request, response, new URL(request.url ?? '/', origin)).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A TCP server that listens has an AddressInfo.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

type Values = Readonly<Record<string, unknown>>

/** The values the contract documents for a request: each parameter's example, and the request of the first result. */
function documentedValues(operation: OperationModel): Values {
  const entries = operation.parameters.flatMap(({ name, example }) =>
    example === undefined ? [] : [[name, example] as const],
  )
  const first = fixturesOf(operation).find((fixture) => fixture.isResult && fixture.request !== undefined)
  const content = operation.requestBody?.content[0]
  const body = content?.examples[0]?.value ?? content?.schema?.examples?.[0]
  return { ...Object.fromEntries(entries), ...(body === undefined ? {} : { body }), ...first?.request }
}

function send(
  api: ApiModel,
  operation: OperationModel,
  values: Values,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const given = (place: ParameterModel['in']): readonly ParameterModel[] =>
    operation.parameters.filter((parameter) => parameter.in === place && values[parameter.name] !== undefined)
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_match, name: string) => encodeList(values[name]))
  const query = given('query').map(({ name }) => `${encodeURIComponent(name)}=${encodeList(values[name])}`)
  const named = given('header').map(({ name }) => [name, String(values[name])] as const)
  const body = operation.requestBody && values['body'] !== undefined ? { body: JSON.stringify(values['body']) } : {}
  return fetch(`${origin}/sandbox/${api.id}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`, {
    method: operation.method,
    ...body,
    headers: {
      ...Object.fromEntries(named),
      ...headers,
      ...(operation.requestBody ? { 'Content-Type': 'application/json' } : {}),
    },
  })
}

function encodeList(value: unknown): string {
  return (Array.isArray(value) ? value : [value]).map((item) => encodeURIComponent(String(item))).join(',')
}

/** What the contract finds wrong with an answer; an answer of a status without a schema must have no body. */
async function faultsOf(api: ApiModel, operation: OperationModel, response: Response): Promise<readonly string[]> {
  const text = await response.text()
  const documented = operation.responses.find((candidate) => statusOf(candidate) === response.status)
  const schema = documented?.content.find(({ mediaType }) => mediaType.includes('json'))?.schema
  if (!schema) return text === '' ? [] : [`an answer of ${response.status} is not documented: ${text.slice(0, 200)}`]
  return compileSchema(api, schema)(JSON.parse(text)).map(({ path, message }) => `${path} ${message}`)
}

describe.each(operations.map(({ api, operation }) => [operation.id, api, operation] as const))(
  '%s',
  (_id, api, operation) => {
    test('answers its documented request, validly', async () => {
      const response = await send(api, operation, documentedValues(operation))
      expect(Math.floor(response.status / 100), await response.clone().text()).toBe(2)
      expect(await faultsOf(api, operation, response)).toEqual([])
    })

    test('answers validly from the schema alone, and with nothing in it', async () => {
      const values = documentedValues(operation)
      for (const scenario of ['generated', 'empty']) {
        const response = await send(api, operation, values, { 'X-Sandbox-Scenario': scenario })
        expect(response.status).toBe(statusOf(successResponse(operation) ?? expect.unreachable('no success response')))
        expect(await faultsOf(api, operation, response)).toEqual([])
      }
    })

    test('answers each fixture to the request it is for', async () => {
      for (const fixture of fixturesOf(operation).filter((candidate) => candidate.request !== undefined)) {
        const required = operation.parameters.filter((parameter) => parameter.required)
        const rest = Object.fromEntries(required.map(({ name, example }) => [name, example]))
        const response = await send(api, operation, { ...rest, ...fixture.request })
        expect([response.headers.get('x-sandbox-answer'), response.status], await response.clone().text()).toEqual([
          `fixture:${fixture.name}`,
          fixture.status,
        ])
        expect(await response.json()).toEqual(fixture.value)
      }
    })

    test(`generates valid, bounded answers that repeat, over ${seeds.length} seeds`, () => {
      const schema = successResponse(operation)?.content[0]?.schema
      if (!schema) return
      const validate = compileSchema(api, schema)
      for (const seed of seeds) {
        const request = { values: { ...documentedValues(operation), seed }, body: undefined }
        const made = generateAnswer(api, operation, schema, request, city.boundingBox)
        expect(made).toMatchObject({ ok: true })
        const json = made.ok ? made.json : ''
        expect(validate(JSON.parse(json))).toEqual([])
        expect(Buffer.byteLength(json)).toBeLessThanOrEqual(answerBytesMax)
        expect(generateAnswer(api, operation, schema, request, city.boundingBox)).toEqual(made)
      }
    })
  },
)

test('nothing in the city is unanswerable', () => {
  expect(findUnanswerable(city)).toEqual([])
})
