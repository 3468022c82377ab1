import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { JsonSchema } from '@openlondon/contract'
import { compileSchema } from '@openlondon/contract/served'
import { encode } from 'gpt-tokenizer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

let portal: TrialPortal
let client: Client

beforeAll(async () => {
  portal = await startTrialPortal()
  client = new Client({ name: 'test', version: '1' })
  // The transport's optional members are declared without `undefined`, which it hands over nonetheless.
  await client.connect(
    new StreamableHTTPClientTransport(new URL('/mcp', portal.origin)) as Parameters<Client['connect']>[0],
  )
})
afterAll(async () => {
  await client.close()
  await portal.close()
})

async function ask(
  name: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly text: string; readonly isRefused: boolean }> {
  const result = await client.callTool({ name, arguments: input })
  const [part] = result.content as readonly { readonly text: string }[] // our tools answer one text
  return { text: part?.text ?? '', isRefused: result.isError === true }
}

test('the whole list is at most ten tools and 1,500 tokens, and each says that it only reads', async () => {
  const { tools } = await client.listTools()
  expect(tools.length).toBeLessThanOrEqual(10)
  expect(encode(JSON.stringify(tools)).length).toBeLessThanOrEqual(1_500)
  expect(tools.map(({ annotations }) => annotations?.readOnlyHint)).toEqual(tools.map(() => true))
})

test('what a tool takes is written in the draft of the protocol, in words that all models are given', async () => {
  const { tools } = await client.listTools()
  for (const { name, inputSchema } of tools) {
    expect(name).toMatch(/^[a-z]{1,64}$/)
    const validate = compileSchema({ schemas: {} }, inputSchema as JsonSchema) // what is no schema does not compile
    expect(validate('')).toHaveLength(1)
    expect(JSON.stringify(inputSchema)).not.toMatch(/"(?:\$schema|pattern|propertyNames)"/)
  }
  expect(client.getServerCapabilities()).toEqual({ tools: {} })
})

test('a tool that is not there is an error of the protocol, with those that are', async () => {
  await expect(client.callTool({ name: 'search' })).rejects.toThrow(/-32602.*no tool "search".*find, read/)
})

test.each([
  [
    'of another kind',
    { operation: ['demo.thing'] },
    /^✖ Invalid input: expected string, received array\n {2}→ at operation\ncall takes operation, parameters, /,
  ],
  [
    'that a header cannot hold',
    { operation: 'demo.openThings', scenario: 'storm\r\nX-A: b' },
    /^"scenario" takes plain letters only\.$/,
  ],
])('an argument %s is refused as a model can read it', async (_name, input, message) => {
  const { text, isRefused } = await ask('call', input)
  expect(isRefused).toBe(true)
  expect(text).toMatch(message)
})

test.each([
  ['a number for a word', 'call', { operation: 'demo.openThings', scenario: 429 }, /^429 from the sandbox/],
  [
    'JSON in a string for an object',
    'call',
    { operation: 'demo.thing', parameters: '{"id":"a"}' },
    /^200 from the sandbox/,
  ],
  ['digits in a string for a number', 'call', { operation: 'demo.openThings', items: '2' }, /^200 from the sandbox/],
  ['null for nothing', 'call', { operation: 'demo.openThings', where: null, items: null }, /^200 from the sandbox/],
])('an argument written in another way is taken as it was meant: %s', async (_name, tool, input, answer) => {
  expect((await ask(tool, input)).text).toMatch(answer)
})

test('an argument that nobody takes is said beside the answer', async () => {
  const { text, isRefused } = await ask('call', { operation: 'demo.openThings', params: { id: 'a' }, limit: 2 })
  expect(isRefused).toBe(false)
  expect(text).toMatch(/^Ignored: params, limit\. call takes operation, parameters, [^\n]+\n200 from the sandbox/)
})

test('a call that was refused is an error, and what the portal says is not taken for the owner’s', async () => {
  const { text, isRefused } = await ask('call', { operation: 'demo.thing', parameters: { id: 'a' }, where: 'live' })
  expect(isRefused).toBe(true)
  expect(text).toMatch(/^401 from the gateway[^]*^Quoted from this portal\./m)
  expect(text).not.toMatch(/^(?:Licence|Age|Source):/m)
})

test('a call in the sandbox says whose it is, how old, and under which licence', async () => {
  const { text, isRefused } = await ask('call', { operation: 'demo.openThings' })
  expect(isRefused).toBe(false)
  expect(text).toMatch(/^200 from the sandbox: GET http/)
  for (const line of [/^Source: .+http/m, /^Licence: .+http/m, /^Age: made up by the sandbox/m, /^<quoted mark="/m])
    expect(text).toMatch(line)
})

test.each([
  ['an operation that changes something', 'call', { operation: 'portal.signUp' }, /tools only read/],
  ['an operation that is not there', 'call', { operation: 'demo.nothing' }, /no operation "demo.nothing"/],
  ['a path that leaves the site', 'read', { id: '/../secret' }, /no path of this site/],
  ['an API that is not there', 'changes', { api: 'boats' }, /no API "boats"/],
  ['a site that was not built', 'find', { question: 'trams' }, /no built site/],
])('%s is refused with what to do', async (_name, tool, input, message) => {
  const { text, isRefused } = await ask(tool, input)
  expect(isRefused).toBe(true)
  expect(text).toMatch(message)
})

test.each([
  ['an open operation', { operation: 'demo.openThings' }, /^200 from the gateway/, 1],
  [
    'one that wants a key, without any',
    { operation: 'demo.thing', parameters: { id: 'a' } },
    /^401 [\s\S]*key\.missing/,
    0,
  ],
  ['data about persons', { operation: 'demo.people' }, /about persons \(C3\)/, 0],
])('live, %s: the gateway decides as for anybody', async (_name, input, want, reached) => {
  const before = portal.owner.seen.length
  const { text } = await ask('call', { ...input, where: 'live' })
  expect(text).toMatch(want)
  expect(portal.owner.seen.length - before).toBe(reached)
})

test('the address may end with a slash', async () => {
  const other = new Client({ name: 'test', version: '1' })
  const transport = new StreamableHTTPClientTransport(new URL('/mcp/', portal.origin))
  await other.connect(transport as Parameters<Client['connect']>[0])
  expect((await other.listTools()).tools.length).toBeGreaterThan(0)
  await other.close()
})

test.each([
  ['GET', undefined, 405],
  ['DELETE', undefined, 405],
  ['POST', 'x', 400],
  ['POST', `{"a":"${'x'.repeat(70_000)}"}`, 413],
])('%s with %s: %i', async (method, body, status) => {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' }
  const response = await fetch(new URL('/mcp', portal.origin), {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  })
  expect(response.status).toBe(status)
})
