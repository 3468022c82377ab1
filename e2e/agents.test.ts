import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cityFile } from '../city-tests/city-file.ts'
import { startPortal, type Portal } from './portal.ts'

let portal: Portal
let client: Client

beforeAll(async () => {
  portal = await startPortal()
  client = new Client({ name: 'test', version: '1' })
  // The transport's optional members are declared without `undefined`, which it hands over nonetheless.
  await client.connect(
    new StreamableHTTPClientTransport(new URL('/mcp', portal.origin)) as Parameters<Client['connect']>[0],
  )
})
afterAll(async () => {
  await client?.close()
  await portal?.close()
})

type Step = readonly [tool: string, input: Readonly<Record<string, unknown>>]

/** What somebody asks an agent, the tools it picks in turn, and what the last one's answer says. */
type Asked = {
  readonly question: string
  readonly steps: readonly Step[]
  readonly answer: string
  readonly refused?: true
}

const questions: readonly Asked[] = cityFile('tests/agent-questions.json', [])

async function answerOf(
  agent: Client,
  [name, input]: Step,
): Promise<{ readonly text: string; readonly isRefused: boolean }> {
  const result = await agent.callTool({ name, arguments: input })
  const [part] = result.content as readonly { readonly text: string }[] // our tools answer one text
  return { text: part?.text ?? '', isRefused: result.isError === true }
}

test('nine of ten questions are answered by the tools as written, and each answer says whose it is', async () => {
  const missed: string[] = []
  const unsourced: string[] = []
  for (const { question, steps, answer, refused = false } of questions) {
    let last = { text: '', isRefused: false }
    for (const step of steps) {
      last = await answerOf(client, step)
      if (!last.isRefused && !/^Source: .+/m.test(last.text)) unsourced.push(`${question}: ${step[0]}`)
    }
    if (last.isRefused !== refused || !new RegExp(answer).test(last.text)) missed.push(question)
  }
  console.log(`agents: ${questions.length - missed.length} of ${questions.length}; missed: ${missed.join('; ')}`)
  expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(questions.length / 10)
  expect(unsourced).toEqual([])
})

test('every page that find names can be read', async () => {
  const { text } = await answerOf(client, ['find', { question: 'how do I get a key' }])
  const [, id = ''] = /`([^`]+)`/.exec(text) ?? []
  const { isRefused, text: page } = await answerOf(client, ['read', { id }])
  expect([id, isRefused, page.slice(0, 200)]).toEqual([id, false, page.slice(0, 200)])
})

test('the same tools answer over standard input and output', async () => {
  const bridged = new Client({ name: 'test', version: '1' })
  const args = [fileURLToPath(new URL('../mcp/bridge.mjs', import.meta.url)), `${portal.origin}/mcp`]
  await bridged.connect(new StdioClientTransport({ command: process.execPath, args }))
  try {
    expect((await bridged.listTools()).tools).toEqual((await client.listTools()).tools)
    expect((await answerOf(bridged, ['read', { id: 'key.expired' }])).text).toContain('The key has expired')
  } finally {
    await bridged.close()
  }
})
