import { generateKeyPairSync, sign } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
let portal: TrialPortal

beforeAll(async () => {
  const written = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  portal = await startTrialPortal({ SCANNER_KEYS: `one=${written}`, TRUST_PROXY: 'loopback' })
})
afterAll(() => portal.close())

const body = JSON.stringify([{ token: 'none', type: 'portal_key', url: '', source: 'content' }])

async function report(network: string): Promise<{ status: number; detail: string }> {
  const response = await fetch(`${portal.origin}/portal/v1/leaked-keys`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': network,
      'Github-Public-Key-Identifier': 'one',
      'Github-Public-Key-Signature': sign('sha256', Buffer.from(body), privateKey).toString('base64'),
    },
    body,
  })
  return { status: response.status, detail: String((await response.json()).detail) }
}

test('whoever sends long bodies slowly keeps nobody else from being heard', async () => {
  const sockets = Array.from({ length: 8 }, () => {
    const socket = connect(portal.port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write(
      'POST /portal/v1/leaked-keys HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 198.51.100.1\r\n' +
        'Content-Type: application/json\r\nGithub-Public-Key-Identifier: one\r\n' +
        'Github-Public-Key-Signature: AAAA\r\nContent-Length: 1000000\r\n\r\n[',
    )
    return socket
  })
  await expect.poll(async () => (await report('198.51.100.1')).status).toBe(503)
  expect((await report('198.51.100.1')).detail).toContain('long bodies')
  expect((await report('203.0.113.7')).status).toBe(200)
  for (const socket of sockets) socket.destroy()
  await expect.poll(async () => (await report('198.51.100.1')).status).toBe(200)
})

test.each(['/portal/v1/sign-ups', '/portal/v1/keys'])('%s does not offer the method it refuses', async (path) => {
  const { status, headers } = await fetch(`${portal.origin}${path}`, { method: 'OPTIONS' })
  expect([status, headers.get('allow')?.includes('OPTIONS')]).toEqual([405, false])
})
