import type { ApiModel, OperationModel } from '@openlondon/contract'
import { writeCall, type CallValues, type WrittenCall } from '@openlondon/contract/call'
import { createClient, type Client } from '../src/index.ts'
import { expect } from 'vitest'
import { describeOperation } from '../../generator/src/decide/descriptor.ts'
import * as contents from '../src/runtime/request/content.ts'
import type { BodyParser, BodyReader, ContentWriter, OperationDescriptor } from '../src/runtime/call/descriptor.ts'
import * as kinds from '../src/runtime/answer/kind.ts'
import type { Kind } from '../src/runtime/answer/kind.ts'
import * as parsers from '../src/runtime/answer/parse.ts'
import * as readers from '../src/runtime/answer/read-blob.ts'
import * as shapes from '../src/runtime/request/shape.ts'

/** Where every API of these tests is served. */
export const base = 'https://owner.example'
const functionsOf = <Kind>(module: object, names: readonly (readonly [string, string])[]): Record<string, Kind> =>
  // The generator names functions of these files and no others.
  Object.fromEntries(names.map(([key, name]) => [key, (module as Readonly<Record<string, Kind>>)[name]!]))

/** The operation as the generator describes it and the runtime calls it; what it answers is read as it says, by kind. */
export function sdkOperation(
  api: ApiModel,
  target: OperationModel,
): (client: Client, values?: CallValues) => Promise<unknown> {
  const { data, content, read, parse, kinds: names, shapes: shaped, fixed } = describeOperation(target, api)
  const known = Object.values(
    functionsOf<Kind>(
      kinds,
      names.map((name) => [name, name] as const),
    ),
  )
  const descriptor = {
    ...data,
    ...functionsOf<ContentWriter>(contents, content ? [['content', content]] : []),
    ...functionsOf<BodyReader>(readers, read ? [['read', read]] : []),
    ...functionsOf<BodyParser>(parsers, parse ? [['parse', parse]] : []),
    ...(known.length > 0 && { kind: kinds.either(...known) }),
  } as unknown as OperationDescriptor // what the generator writes out as source
  return shapes.shapedOperation<CallValues, unknown>(
    { id: api.id, url: base },
    descriptor,
    functionsOf<shapes.Shape>(shapes, Object.entries(shaped)),
    fixed,
  )
}

/** What the runtime sends for the descriptor that the generator makes of an operation. */
export async function sdkCall(api: ApiModel, target: OperationModel, values: CallValues): Promise<WrittenCall> {
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
  const fault = await sdkOperation(api, target)(client, values).catch((error: unknown) => error)
  const [asked] = sent
  // What was asked is all that matters: most answers are not `{}`.
  if (asked === undefined) throw fault
  return asked
}

export const inLowerCase = (headers: WrittenCall['headers']): WrittenCall['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** The SDK sends what everybody else writes; what it asks for in `accept` is its own. */
export async function compareCall(api: ApiModel, target: OperationModel, values: CallValues): Promise<void> {
  const { headers, ...written } = writeCall(target, values)
  const { accept: _own, ...own } = inLowerCase(headers)
  const { headers: sdkHeaders, ...sent } = await sdkCall(api, target, values)
  const { accept: _other, ...others } = sdkHeaders
  expect(sent).toEqual(written)
  expect(others).toEqual(own)
}
