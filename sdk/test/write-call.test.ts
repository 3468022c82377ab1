import { loadCity, type ApiModel, type OperationModel } from '@openlondon/contract'
import { exampleValues, writeBody, writeCall, type CallValues, type WrittenCall } from '@openlondon/contract/call'
import { bodyCases, callCases, callSchemas } from '@openlondon/contract/testing/call-cases'
import { external, operation } from '@openlondon/contract/testing/model-parts'
import { smallApi } from '@openlondon/contract/testing/small-city'
import { createClient } from '@openlondon/sdk'
import { describe, expect, test } from 'vitest'
import { describeOperation, typedBody } from '../../generator/src/decide/descriptor.ts'
import { fitApi } from '../../generator/src/decide/fit-api.ts'
import { GenerateError } from '../../generator/src/decide/generate-error.ts'
import * as contents from '../src/runtime/content.ts'
import type { ContentWriter, OperationDescriptor } from '../src/runtime/descriptor.ts'
import * as shapes from '../src/runtime/shape.ts'
import { repository } from '../testing/run-node.ts'

const base = 'https://owner.example'
const functionsOf = <Kind>(module: object, names: readonly (readonly [string, string])[]): Record<string, Kind> =>
  // The generator names functions of these two files and no others.
  Object.fromEntries(names.map(([key, name]) => [key, (module as Readonly<Record<string, Kind>>)[name]!]))

/** What the runtime sends for the descriptor that the generator makes of an operation. */
async function sdkCall(api: ApiModel, target: OperationModel, values: CallValues): Promise<WrittenCall> {
  const described = describeOperation(target, api)
  const { data, content, shapes: shaped, fixed } = described
  const descriptor = {
    ...data,
    ...functionsOf<ContentWriter>(contents, content ? [['content', content]] : []),
    parse: () => undefined,
  } as unknown as OperationDescriptor // what the generator writes out as source
  const ask = shapes.shapedOperation<CallValues, unknown>(
    { id: api.id, url: base },
    descriptor,
    functionsOf<shapes.Shape>(shapes, Object.entries(shaped)),
    fixed,
  )
  const sent: WrittenCall[] = []
  const client = createClient({
    via: 'direct',
    retries: 0,
    fetch: async (url, { method = '', headers, body } = {}) => {
      const path = String(url).slice(base.length)
      const named = Object.fromEntries(new Headers(headers))
      sent.push({ method, path, headers: named, ...(body !== undefined && { body: String(body) }) })
      return new Response('{}')
    },
  })
  await ask(client, values)
  return sent[0]!
}

const inLowerCase = (headers: WrittenCall['headers']): WrittenCall['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

async function compare(api: ApiModel, target: OperationModel, values: CallValues): Promise<void> {
  const { headers, ...written } = writeCall(target, values)
  const { accept: _own, ...own } = inLowerCase(headers)
  const { headers: sdkHeaders, ...sent } = await sdkCall(api, target, values)
  const { accept: _other, ...others } = sdkHeaders
  expect(sent).toEqual(written)
  expect(others).toEqual(own)
}

/** OpenAPI has more styles than the SDK writes; the generator says so of an operation, and leaves it out. */
const refused = callCases.filter(({ parameter: { in: place, style, schema, mediaType } }) => {
  const isObject = schema.type === 'object' && style !== 'deepObject' && mediaType === undefined
  return place === 'cookie' || style === 'label' || style === 'matrix' || isObject || mediaType === 'text/plain'
})

const asking = (given: (typeof callCases)[number]): OperationModel =>
  operation({ path: given.parameter.in === 'path' ? '/{v}' : '/', parameters: [given.parameter] })

describe('the SDK writes a value as everybody else does', () => {
  const api = { ...smallApi([], callSchemas), upstream: external }

  test.each(callCases.filter((one) => !refused.includes(one)))('$name', async (one) => {
    await compare(api, asking(one), { [one.parameter.name]: one.value })
  })

  test.each(refused)('$name: not at all', (one) => {
    expect(() => describeOperation(asking(one), api)).toThrow(GenerateError)
  })

  test.each(bodyCases)('a body: $name', async ({ mediaType, schema, value }) => {
    const requestBody = { required: true, description: '', content: [{ mediaType, schema, examples: [] }] }
    const target = operation({ method: 'POST', requestBody })
    const own = typedBody(describeOperation(target, api)) === undefined ? writeBody(mediaType, value) : value
    const written = writeCall(target, { body: value })
    expect(await sdkCall(api, target, { body: own })).toMatchObject({
      body: written.body,
      headers: inLowerCase(written.headers),
    })
  })
})

const { city } = await loadCity(`${repository}openapi`)
const operations = city.apis
  .map((api) => ({ ...fitApi(api).api, upstream: external, upstreams: {} }))
  .flatMap((api) => api.operations.map((target) => [target.id, api, target] as const))

describe('and every operation with the values that show it', () => {
  test.each(operations)('%s', async (_id, api, target) => {
    await compare(api, target, exampleValues(api, target))
  })
})
