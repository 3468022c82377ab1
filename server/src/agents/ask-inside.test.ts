import { once } from 'node:events'
import { createServer, IncomingMessage, request } from 'node:http'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { IdentifiedResponse } from '../http/answer/respond.ts'
import { createAskInside } from './ask-inside.ts'

/** A server whose `/outside` asks `/inside` of itself, which answers when it is told to. */
async function listening() {
  const heard: IncomingMessage[] = []
  const failed: unknown[] = []
  const server = createServer({ IncomingMessage, ServerResponse: IdentifiedResponse }, (asker, response) => {
    if (asker.url === '/inside') return void heard.push(asker)
    askInside(asker, { host: 'a.example', path: '/inside', headers: {} }).then(
      ({ text }) => response.end(text),
      (error: unknown) => failed.push(error),
    )
  })
  const askInside = createAskInside(server)
  server.listen(0)
  await once(server, 'listening')
  const { port } = server.address() as { readonly port: number } // it listens on TCP
  return { server, heard, failed, port }
}

test('who leaves takes the question along that was asked inside', async () => {
  const { server, heard, failed, port } = await listening()
  const asked = request({ port, path: '/outside' }).on('error', () => {})
  asked.end()
  while (heard.length === 0) await turn()
  asked.destroy()
  while (failed.length === 0 || heard[0]?.destroyed !== true) await turn()
  expect(String(failed[0])).toContain('has left')
  server.close()
})
