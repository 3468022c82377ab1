import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ApiModel, JsonSchema, MediaTypeModel, OperationModel, ParameterModel } from '@openlondon/contract'
import { writeCall } from '@openlondon/contract/call'
import { bodyCases, callCases, callSchemas, hasNoAddress } from '@openlondon/contract/testing/call-cases'
import { external, operation, response } from '@openlondon/contract/testing/model-parts'
import { smallApi, smallCity } from '@openlondon/contract/testing/small-city'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeOperation, typedBody } from '../../generator/src/decide/descriptor.ts'
import { GenerateError } from '../../generator/src/decide/generate-error.ts'
import { mockedAnswer } from '../../generator/src/emit/mocks/mock-answers.ts'
import { serveSandbox, type ServedSandbox } from '../../server/src/sandbox/index.ts'
import { sampleRequests } from '../../site/pages/reference/call/testing/sample-requests.ts'
import { mocksOf } from '../src/mocks/index.ts'
import { createClient } from '../src/index.ts'
import { sdkOperation } from '../testing/compare-call.ts'

const media = (mediaType: string, schema: JsonSchema, values: readonly unknown[] = []): MediaTypeModel => ({
  mediaType,
  schema,
  examples: values.map((value) => ({ name: 'one', summary: '', value })),
})
const json = 'application/json'
const yes = response({ content: [media(json, { const: 'yes' }, ['yes'])] })

type Row = {
  readonly name: string
  readonly operation: OperationModel
  readonly values: Readonly<Record<string, unknown>>
}

const onlyThis = (schema: JsonSchema, value: unknown): JsonSchema =>
  schema.$ref === undefined ? { ...schema, enum: [value] } : schema

const addressed = callCases.filter((one) => !hasNoAddress(one))

/** An operation that says yes to one value only, so that whoever answers must have understood it. */
const rows: readonly Row[] = [
  ...addressed.map((one, index): Row => {
    const { name, read = one.value, value } = { read: one.value, ...one }
    const isSent = one.sent !== undefined
    const parameter: ParameterModel = {
      ...one.parameter,
      required: isSent,
      schema: isSent ? onlyThis(one.parameter.schema, read) : one.parameter.schema,
      ...(value !== undefined && { example: value }),
    }
    const path = `/p${index}${parameter.in === 'path' ? `/{${parameter.name}}` : ''}`
    return { name, values: { [parameter.name]: value }, operation: target(index, { path, parameters: [parameter] }) }
  }),
  ...bodyCases.map((one, index): Row => {
    const read = 'read' in one ? one.read : one.value
    const isForm = one.mediaType.includes('form')
    const body = {
      ...media(one.mediaType, onlyThis(one.schema, read)),
      ...(one.joined && { joined: one.joined }),
      ...(one.deep && { deep: one.deep }),
    }
    const shown = [{ name: 'one', summary: '', value: one.value }]
    return {
      name: `body: ${one.name}`,
      values: { body: one.value },
      operation: target(addressed.length + index, {
        method: 'POST',
        path: `/b${index}`,
        requestBody: {
          required: one.sent !== '',
          description: '',
          content: [{ ...body, ...(isForm && { schema: { ...one.schema } }), examples: shown }],
        },
      }),
    }
  }),
]

function target(index: number, given: Partial<OperationModel>): OperationModel {
  return operation({
    id: `trams.op${index}`,
    apiId: 'trams',
    name: `op${index}`,
    responses: [yes],
    access: 'open',
    ...given,
  })
}

/** Answers in every form, each with what the SDK gives of it. */
const blob = 'data:image/png;base64,iVBORw0KGgo='
const thing: JsonSchema = { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } }
const secret: JsonSchema = {
  type: 'object',
  required: ['id', 'password'],
  properties: { id: { type: 'integer', readOnly: true }, password: { type: 'string', writeOnly: true } },
}
const answers: readonly (readonly [name: string, Partial<OperationModel>, want: unknown])[] = [
  ['JSON', { responses: [response({ content: [media(json, thing, [{ a: 1 }])] })] }, { a: 1 }],
  [
    'a list',
    { responses: [response({ content: [media(json, { type: 'array', items: thing }, [[{ a: 1 }]])] })] },
    [{ a: 1 }],
  ],
  ['JSON of a text', { responses: [response({ content: [media(json, { type: 'string' }, ['a'])] })] }, 'a'],
  [
    'another JSON',
    { responses: [response({ content: [media('application/fhir+json', thing, [{ a: 1 }])] })] },
    { a: 1 },
  ],
  ['JSON as text', { responses: [response({ content: [media('text/json', thing, [{ a: 1 }])] })] }, { a: 1 }],
  ['without an example', { responses: [response({ content: [media(json, { const: 7 })] })] }, 7],
  ['a table', { responses: [response({ content: [media('text/csv', { type: 'string' }, ['a,b\n'])] })] }, 'a,b\n'],
  [
    'a picture',
    { responses: [response({ content: [media('image/png', { type: 'string' }, [blob])] })] },
    expect.any(Blob),
  ],
  [
    'another status',
    { method: 'POST', responses: [response({ status: '201', content: [media(json, thing, [{ a: 1 }])] })] },
    { a: 1 },
  ],
  ['nothing', { method: 'DELETE', responses: [response({ status: '204', content: [] })] }, undefined],
  ['a result that is nothing', { responses: [response({ content: [] })] }, undefined],
  [
    'only what is said of all',
    { responses: [response({ status: 'default', content: [media(json, thing, [{ a: 1 }])] })] },
    { a: 1 },
  ],
  [
    'the lower of two',
    {
      responses: [
        response({ status: '202', content: [media(json, thing, [{ a: 2 }])] }),
        response({ content: [media(json, thing, [{ a: 1 }])] }),
      ],
    },
    { a: 1 },
  ],
  [
    'one or many',
    {
      responses: [
        response({
          oneOrMany: true,
          content: [media(json, { oneOf: [thing, { type: 'array', items: thing }] }, [{ a: 1 }])],
        }),
      ],
    },
    [{ a: 1 }],
  ],
  [
    'not what only a request has',
    { responses: [response({ content: [media(json, secret)] })] },
    { id: expect.any(Number) },
  ],
]
const answerRows = answers.map(([name, given, want], index) => ({
  name,
  want,
  operation: operation({
    id: `trams.answer${index}`,
    apiId: 'trams',
    name: `answer${index}`,
    path: `/a${index}`,
    access: 'open',
    ...given,
  }),
}))
const asked = target(900, {
  method: 'POST',
  path: '/asked',
  requestBody: { required: true, description: '', content: [media(json, secret)] },
})

const api: ApiModel = {
  ...smallApi([...rows, ...answerRows].map((row) => row.operation).concat(asked), callSchemas),
  upstream: external,
}
const city = { ...smallCity, apis: [api] }

let sandbox: ServedSandbox
const mocks = setupServer()
beforeAll(async () => {
  sandbox = await serveSandbox(city)
  mocks.listen({ onUnhandledFrame: 'bypass' })
})
afterAll(async () => {
  mocks.close()
  await sandbox.close()
})

const throughSandbox = () => createClient({ via: 'sandbox', origin: sandbox.origin, retries: 0 })

/** The mock of an operation as the generator writes it, and nobody behind it. */
function listen(row: OperationModel): void {
  const { status = 200, mediaType = json, value } = mockedAnswer(api, row) ?? {}
  const mock = mocksOf({ id: api.id, url: external.url }, [])
  mocks.resetHandlers(
    mock(`${row.method} ${row.path}`, value, { status, media: mediaType })(),
    http.all(`${external.url}/*`, () => new HttpResponse('nobody', { status: 599 })),
  )
}

/** What the SDK does not write, and says so when it is generated. */
function isWritten(row: OperationModel): boolean {
  try {
    describeOperation(row, api)
    return true
  } catch (error) {
    if (error instanceof GenerateError) return false
    throw error
  }
}

/** A body that the SDK hands on is written by whoever calls. */
function given(row: Row): Row['values'] {
  const { body } = writeCall(row.operation, row.values)
  const isTyped = row.values['body'] === undefined || typedBody(describeOperation(row.operation, api)) !== undefined
  // Of a range the caller says which type it is.
  const type = row.operation.requestBody?.content[0]?.mediaType ?? ''
  return isTyped ? row.values : { body: type.includes('*') ? new Blob([String(body)], { type: 'image/png' }) : body }
}

const written = rows.filter((row) => isWritten(row.operation))

describe('what the SDK sends, the sandbox and the mocks understand', () => {
  test.each(written)('$name', async (row) => {
    const call = sdkOperation(api, row.operation)
    expect(await call(throughSandbox(), given(row))).toBe('yes')
    listen(row.operation)
    expect(await call(createClient({ via: 'direct', retries: 0 }), given(row))).toBe('yes')
  })
})

/** A page has fields to type in: an empty one is not sent, and none says the type of a body that may be of many. */
const typable = rows.filter(
  ({ values, operation: { requestBody } }) =>
    !Object.values(values).includes('') && !requestBody?.content[0]?.mediaType.includes('*'),
)

describe('what the samples send, the sandbox understands', () => {
  test.each(typable)('$name', async (row) => {
    const { byFetch, wanted, shell } = await sampleRequests(city, api, row.operation, {
      via: 'sandbox',
      origin: sandbox.origin,
    })
    expect(byFetch).toEqual([wanted])
    const { stdout } = await promisify(execFile)('sh', ['-c', `${shell} -s`])
    expect(stdout).toBe('"yes"')
  })
})

describe('what the sandbox answers, the SDK reads as the mocks promise', () => {
  test.each(answerRows)('$name', async ({ operation: row, want }) => {
    const call = sdkOperation(api, row)
    expect(await call(throughSandbox())).toEqual(want)
    listen(row)
    expect(await call(createClient({ via: 'direct', retries: 0 }))).toEqual(want)
  })
})

test('nobody is asked for what only an answer has', async () => {
  const call = sdkOperation(api, asked)
  expect(await call(throughSandbox(), { body: { password: 'p' } })).toBe('yes')
  await expect(call(throughSandbox(), { body: { id: 1 } })).rejects.toMatchObject({ status: 422 })
})
