import { createClient, isBodyError, isHttpError } from '@openlondon/sdk'
import { afterEach, expect, test } from 'vitest'
import { fields, list, parsed, unwrap } from '../src/runtime/answer/decoders.ts'
import {
  either,
  isFlag,
  isList,
  isNothing,
  isNull,
  isNumber,
  isObject,
  isObjects,
  isText,
} from '../src/runtime/answer/kind.ts'
import { operation } from '../src/runtime/call/operation.ts'
import { parseMany, parseMaybe } from '../src/runtime/answer/parse.ts'
import { reply, startServer, type LocalServer } from '../testing/local-server.ts'

let server: LocalServer
afterEach(() => server.close())

const client = () => createClient({ via: 'sandbox', origin: server.origin })
const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => {
      throw new Error('It did not fail')
    },
    (error: unknown) => error,
  )

const api = { id: 'stops', url: 'https://owner.example' } as const
const promising = (descriptor: object) =>
  operation<object, unknown>(api, { name: 'promised', path: '/p', ...descriptor })
const thing = promising({})
const opened = promising({ kind: isList, parse: parsed(unwrap(undefined, 'result', 'items')) })
const mixed = either(isList, isObject, isNull)
const perhaps = promising({ kind: either(isNothing, isObject), parse: parseMaybe })

test.each<[string, typeof thing, string]>([
  ['a page', thing, '<h1>Welcome</h1>'],
  ['nothing', thing, ''],
  ['JSON that breaks off', thing, '{"a":'],
  ['a text where a list is promised', promising({ kind: isList }), '"none"'],
  ['an object where a list is promised', promising({ kind: isList }), '{"message":"none"}'],
  ['null where a list is promised', promising({ kind: isList }), 'null'],
  ['null where one or many are', promising({ kind: isObjects, parse: parseMany }), 'null'],
  ['a text where one or many are', promising({ kind: isObjects, parse: parseMany }), '"none"'],
  ['a text where one or many are smoothed', promising({ kind: isObjects, parse: parsed(list(fields({}))) }), '"none"'],
  ['a list where an object is promised', promising({ kind: isObject }), '[]'],
  ['null where an object is promised', promising({ kind: isObject }), 'null'],
  ['a number where a text is promised', promising({ kind: isText }), '7'],
  ['a text where a number is promised', promising({ kind: isNumber }), '"7"'],
  ['a number where true or false is promised', promising({ kind: isFlag }), '1'],
  ['a text where a list, an object or null is promised', promising({ kind: mixed }), '"none"'],
  ['null where an object or no body is promised', perhaps, 'null'],
  ['an envelope without its content', opened, '{"result":{}}'],
  ['no envelope but a text', opened, '"none"'],
])('a success of the wrong kind is told with its body: %s', async (_name, call, text) => {
  server = await startServer((_request, response) => reply(response, 200, text, { 'x-request-id': 'r1' }))
  const error = await failure(call(client()))
  expect(isBodyError(error)).toBe(true)
  expect(error).toMatchObject({ status: 200, text, requestId: 'r1' })
  expect(String(error)).toContain('200 wrong body')
  expect(server.seen).toHaveLength(1)
})

test.each<[string, typeof thing, string, unknown]>([
  ['an empty list', promising({ kind: isObjects, parse: parseMany }), '[]', []],
  ['one thing', promising({ kind: isObjects, parse: parseMany }), '{"a":1}', [{ a: 1 }]],
  ['an envelope', opened, '{"result":{"items":[1]}}', [1]],
  ['a number', promising({ kind: isNumber }), '7', 7],
  ['true or false', promising({ kind: isFlag }), 'false', false],
  ['null where it may be', promising({ kind: mixed }), 'null', null],
  ['a list where it may be', promising({ kind: mixed }), '[]', []],
  ['no body where there may be none', perhaps, '', undefined],
  ['what may be anything', promising({}), 'null', null],
])('a success of the kind that is promised is the answer: %s', async (_name, call, text, want) => {
  server = await startServer((_request, response) => reply(response, 200, text))
  expect(await call(client())).toEqual(want)
})

test('a refusal may be of any kind', async () => {
  server = await startServer((_request, response) => reply(response, 404, '"none"'))
  const error = await failure(promising({ kind: isList })(client()))
  expect(isHttpError(error) && error.body).toBe('none')
})
