import { mkdir, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTrialPortal, type TrialPortal } from '../../../testing/trial-portal.ts'

const pageBytes = 24 * 1_048_576
let portal: TrialPortal

beforeAll(async () => {
  portal = await startTrialPortal({ CALLER_STALL_MS: '2000' })
  await mkdir(join(portal.dataDir, 'site'), { recursive: true })
  await writeFile(join(portal.dataDir, 'site', 'long.txt'), Buffer.alloc(pageBytes, 'x'))
})
afterAll(() => portal.close())

/** Ask so often on one connection, read as `rest` says, and count what came until it ended. */
async function bytesRead(path: string, times: number, rest: (at: number) => number): Promise<number> {
  const socket = connect(portal.port, '127.0.0.1')
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`.repeat(times - 1) +
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
  )
  let bytes = 0
  let looks = 0
  try {
    for await (const chunk of socket) {
      bytes += Buffer.from(chunk).length
      looks += 1
      await sleep(rest(looks))
    }
  } catch {
    // Cut with a reset.
  }
  return bytes
}

/** Nothing for six seconds after the first bytes. */
const stops = (look: number): number => (look === 1 ? 6_000 : 0)
const goesOn = (look: number): number => (look % 100 === 1 ? 100 : 0)

test('whoever reads nothing of a page any more is cut, and who reads slowly is not', { timeout: 30_000 }, async () => {
  expect(await bytesRead('/long.txt', 1, goesOn)).toBeGreaterThan(pageBytes)
  expect(await bytesRead('/long.txt', 1, stops)).toBeLessThan(pageBytes)
})

test('the same of what goes out in one piece', { timeout: 30_000 }, async () => {
  const one = await bytesRead('/apis/demo/openapi.json', 1, goesOn)
  // More than the buffers of the system take for somebody who does not read.
  const times = Math.ceil(pageBytes / one)
  expect(await bytesRead('/apis/demo/openapi.json', times, stops)).toBeLessThan(one * (times - 1))
})
