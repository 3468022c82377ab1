import { expect, test } from 'vitest'
import { createClient } from '../../index.ts'
import { operation } from '../call/operation.ts'
import { formBody } from '../request/content.ts'
import { stream } from './stream.ts'

const api = { id: 'stops', url: 'https://owner.example' } as const

/** What a stream has in it, and what was sent for it. */
async function streamed(
  descriptor: Parameters<typeof operation>[1],
  params: object,
  answer: Response,
): Promise<{ readonly text: string; readonly sent: unknown }> {
  let sent: unknown
  const client = createClient({
    via: 'direct',
    fetch: (_url, init) => {
      sent = init?.body
      return Promise.resolve(answer)
    },
  })
  return { text: await new Response(await stream(client, operation(api, descriptor), params)).text(), sent }
}

test.each([
  ['none', new Response(null)],
  ['a status that has none', new Response(null, { status: 204 })],
  ['an empty one', new Response('')],
])('the stream of an answer without a body ends: %s', { timeout: 2_000 }, async (_name, answer) => {
  expect((await streamed({ name: 'getStop', path: '/Stop' }, {}, answer)).text).toBe('')
})

test('what is sent for a stream is what is sent for a call', async () => {
  const descriptor = {
    name: 'findStops',
    path: '/Stop',
    method: 'POST',
    content: formBody,
    body: 'application/x-www-form-urlencoded',
    joined: ['modes'],
    deep: ['near'],
  } as const
  const body = { modes: ['tube', 'bus'], near: { lat: 51 } }
  const { text, sent } = await streamed(descriptor, { body }, new Response('[1]'))
  expect({ text, sent }).toEqual({ text: '[1]', sent: 'modes=tube%2Cbus&near%5Blat%5D=51' })
})
