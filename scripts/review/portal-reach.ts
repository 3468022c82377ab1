import { harmfulChanges, usageWindowDays, type ToldReach } from '@openlondon/server'
import type { Change } from '@openlondon/contract'
import { terminalLine } from '@openlondon/contract/model'
import type { TouchedHolders } from '../publish/publish-impact.ts'
import { UsageError } from '../parts/usage-error.ts'

/** A portal that is asked who is hit, and with what. */
export type AskedPortal = {
  readonly origin: string
  /** As they were shown; each is for one API, whose id stands in it. */
  readonly tokens: readonly string[]
}

/** How long a portal may take, milliseconds: the review does not wait for one that is ill. */
const patienceMs = 15_000
/** As many as the portal takes in one question. */
const operationsMax = 200
const answerLengthMax = 1_000_000

/** Whom to ask: `--portal`, and `REVIEW_TOKEN` with one token or several with spaces between. */
export function askedPortal(
  address: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): AskedPortal | undefined {
  if (address === undefined || address === '') return undefined
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isHere = url !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  // Anybody on the way would read the token.
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isHere)))
    throw new UsageError(`--portal is "${address}", not an address that begins with https://.`)
  return { origin: url.origin, tokens: (env['REVIEW_TOKEN'] ?? '').split(/[\s,]+/).filter((token) => token !== '') }
}

/** Who called what breaks, as a portal says; a portal that does not say it costs a line and not the review. */
export async function portalReach(
  apiId: string,
  changes: readonly Change[],
  portal: AskedPortal,
): Promise<TouchedHolders> {
  const harmful = harmfulChanges(changes)
  if (harmful.length === 0) return { lines: ['Nothing breaks, so nobody is written to.'] }
  const operations = [...new Set(harmful.flatMap((change) => change.operations))]
  if (operations.length === 0) return { lines: ['What breaks reaches no operation.'] }
  const token = portal.tokens.find((one) => new RegExp(`^[a-z0-9]+_review_${apiId}_[A-Za-z0-9]+$`).test(one))
  const unknown = (reason: string): TouchedHolders => ({
    lines: [`Who is hit is not known: ${terminalLine(reason)}`],
  })
  if (token === undefined)
    return unknown(
      portal.tokens.length === 0
        ? 'REVIEW_TOKEN is not set, which is so for a pull request from a fork. An owner makes a token at the desk of the API.'
        : `REVIEW_TOKEN has no token of "${apiId}". An owner makes one at the desk of the API.`,
    )
  const asked = operations.slice(0, operationsMax)
  const answer = await ask(portal.origin, apiId, token, asked)
  if (typeof answer === 'string') return unknown(answer)
  const more = operations.length - asked.length
  return { lines: [...linesOf(answer), ...(more > 0 ? [`${more} more operations were not asked about.`] : [])] }
}

/** What the portal knows, or a sentence that says why not. */
async function ask(
  origin: string,
  apiId: string,
  token: string,
  operations: readonly string[],
): Promise<ToldReach | string> {
  const address = `${origin}/portal/v1/owned-apis/${encodeURIComponent(apiId)}/reach`
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-review-token': token },
      body: JSON.stringify({ operations }),
      // Nobody else is shown the token.
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
    const text = await response.text()
    const body: unknown = text.length > answerLengthMax ? undefined : parsed(text)
    if (response.ok) return isReach(body) ? body : `${origin} answered what is no answer to this question.`
    const { detail } = Object(body) as { readonly detail?: unknown } // our own problem, where it is one
    return `${origin} answered ${response.status}. ${typeof detail === 'string' ? detail.slice(0, 500) : whyNot(response.status)}`
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const reason = cause instanceof Error ? cause.message : String(cause)
    return `${origin} could not be asked (${reason}). Run the review again when it can.`
  }
}

const whyNot = (status: number): string =>
  status === 404 || status === 405 ? 'It may be older than this question.' : 'Run the review again later.'

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isCount = (value: unknown): boolean => value === null || (typeof value === 'number' && Number.isFinite(value))

function isReach(body: unknown): body is ToldReach {
  const { keys, holders, operations } = Object(body) as Partial<Record<keyof ToldReach, unknown>> // looked at below
  return (
    isCount(keys) &&
    isCount(holders) &&
    Array.isArray(operations) &&
    operations.every((one: Partial<Record<string, unknown>>) => {
      const { operation, keys: some, calls } = Object(one) as Partial<Record<string, unknown>> // likewise
      return typeof operation === 'string' && isCount(some) && isCount(calls)
    })
  )
}

function linesOf({ keys, holders, operations }: ToldReach): readonly string[] {
  if (keys === 0) return [`No working key called what changes in the last ${usageWindowDays} days.`]
  const told =
    keys === null
      ? `A few keys called what changes in the last ${usageWindowDays} days: fewer than 5, or of fewer than 5 holders.`
      : `At least ${keys} keys of at least ${holders ?? 0} holders called what changes in the last ${usageWindowDays} days.`
  return [
    told,
    ...operations.map(
      ({ operation, keys: some, calls }) =>
        `  ${terminalLine(operation)}: ${some === null ? 'fewer than 5 keys or holders' : `${some} keys, ${calls} calls`}`,
    ),
  ]
}
