import { expect, test } from 'vitest'
import { replyTo } from './serve-questions.ts'

const home = 'https://api.small.example'
const here = 'https://pages.example'
const question = { kind: 'question', id: 7, method: 'GET', url: `${here}/sandbox/trams/lines`, headers: {} } as const

/** Says what it was asked. */
const city = {
  origin: home,
  fetch: async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    if (!request.url.startsWith(home)) throw new Error(`Nobody knows ${request.url}.`)
    return new Response(`${request.method} ${request.url} ${await request.text()}`, { status: 201 })
  },
}

const saidTo = async (given: object): Promise<unknown> => {
  const reply = await replyTo(city, { ...question, body: undefined, origin: here, ...given })
  return reply.kind === 'answered' ? [reply.id, reply.status, new TextDecoder().decode(reply.body)] : reply
}

test('a call to the place of the page reaches the city where the city is', async () => {
  expect(await saidTo({})).toEqual([7, 201, `GET ${home}/sandbox/trams/lines `])
  const body = new TextEncoder().encode('{}').buffer
  expect(await saidTo({ method: 'POST', body })).toEqual([7, 201, `POST ${home}/sandbox/trams/lines {}`])
})

test('a call to somebody else is not answered', async () => {
  const url = 'https://elsewhere.example/'
  expect(await saidTo({ url })).toEqual({ kind: 'unanswered', id: 7, message: `Nobody knows ${url}.` })
})
