/**
 * Handle errors and limits: prints what each kind of failure looks like, and the waits between tries.
 *
 * The sandbox fails on demand, so you can see every branch run before the first real fault does it for you.
 */
import { createClient, isHttpError, isNetworkError, isTimeoutError } from '@openlondon/sdk'
import { lineStatus } from '@openlondon/sdk/tfl'

const city = createClient({
  via: 'sandbox',
  origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000',
  retries: 1,
  hooks: {
    onRetry: ({ attempt, delayMs }) => console.log(`  try ${attempt} failed, again in ${Math.round(delayMs)} ms`),
  },
})

for (const scenario of ['404', '429', '503', 'slow']) {
  const headers = { 'X-Sandbox-Scenario': scenario }
  try {
    await lineStatus(city, { ids: ['victoria'] }, { headers, timeoutMs: scenario === 'slow' ? 250 : 10_000 })
  } catch (error) {
    console.log(`${scenario}: ${explain(error)}`)
  }
}

const { data, attempts } = await lineStatus(city, { ids: ['victoria'] }).raw()
console.log(`No trouble: ${data.length} line after ${attempts} try`)

function explain(error: unknown): string {
  if (isTimeoutError(error)) return `gave up after ${error.timeoutMs} ms`
  if (isNetworkError(error)) return 'nothing answered, so check the address and the connection'
  if (!isHttpError(error)) throw error
  if (error.status === 404) return 'there is no such line, so asking again is no use'
  if (error.status === 429) return `too many calls, come back in ${error.headers.get('retry-after') ?? 'a few'} s`
  // A refusal by the portal names its problem; one by the owner comes in the owner's own words.
  return `${error.problem?.title ?? `status ${error.status}`}, request ${error.requestId ?? 'unknown'}`
}
