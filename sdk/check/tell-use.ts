import { request as plain } from 'node:http'
import { request as secure } from 'node:https'

/** As many names as the portal takes at a time. */
const namesMax = 2_000
const waitMs = 10_000

export const useAddress = (portal: string): string => `${portal.replace(/\/$/, '')}/portal/v1/sdk-use`

/** The whole body. */
export const useBody = (used: readonly string[]): string =>
  JSON.stringify({ used: used.slice(0, namesMax) }, undefined, 2)

/**
 * Send it, with the headers that HTTP cannot do without and no other: no agent, no language, no cookie. Answers the status;
 * rejects where there was none.
 */
export function tellUse(address: string, body: string): Promise<number> {
  const bytes = new TextEncoder().encode(body)
  const send = address.startsWith('https:') ? secure : plain
  return new Promise((resolve, reject) => {
    const call = send(address, {
      method: 'POST',
      agent: false,
      headers: { 'Content-Type': 'application/json', 'Content-Length': bytes.length, Connection: 'close' },
      timeout: waitMs,
    })
    call.on('response', (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    call.on('timeout', () => call.destroy(new Error('the portal did not answer')))
    call.on('error', reject)
    call.end(bytes)
  })
}
