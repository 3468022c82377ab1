import type { IncomingMessage } from 'node:http'
import type { OperationModel } from '@openlondon/spec'
import type { ProblemCode } from '../problem/catalog.ts'
import type { ProblemOptions } from '../problem/problem.ts'

/** What a caller may ask the sandbox to play. */
export const scenarios = ['401', '403', '404', '429', '500', '503', 'slow', 'empty', 'generated'] as const

export type Scenario = (typeof scenarios)[number]

/** The problem of a scenario that ends in an error, and what is said of it. */
export type PlayedProblem = { readonly status: number; readonly code: ProblemCode; readonly options: ProblemOptions }

/**
 * What `X-Sandbox-Scenario` asks for; `_scenario` in the query says the same where headers cannot be set, as
 * in an address bar. The header wins. An operation with a parameter called `_scenario` keeps it for itself.
 */
export function askedScenario(
  headers: IncomingMessage['headers'],
  query: URLSearchParams,
  operation?: OperationModel,
): string | undefined {
  const header = headers['x-sandbox-scenario']
  if (header !== undefined) return String(header).trim().toLowerCase()
  if (operation?.parameters.some(({ name }) => name === '_scenario')) return undefined
  return query.get('_scenario')?.trim().toLowerCase()
}

export function isScenario(text: string): text is Scenario {
  return scenarios.some((scenario) => scenario === text)
}

/** Undefined for the scenarios that end in a result. The details say that it is only played, so that nobody looks for the fault. */
export function problemOf(scenario: Scenario): PlayedProblem | undefined {
  return scenario in problems ? problems[scenario] : undefined
}

const played = 'The sandbox plays this because the request asked for it.'

const problems: Readonly<Partial<Record<Scenario, PlayedProblem>>> = {
  401: { status: 401, code: 'key.missing', options: { detail: `${played} On the live API it means that no key came with the request.` } },
  403: { status: 403, code: 'key.api_not_allowed', options: { detail: `${played} On the live API it means that the key was made for other APIs.` } },
  404: { status: 404, code: 'resource.not_found', options: { detail: `${played} On the live API it means that there is no thing of that id.` } },
  429: {
    status: 429,
    code: 'limit.rate',
    options: {
      detail: `${played} On the live API it means too many requests: wait as long as Retry-After says.`,
      headers: { 'Retry-After': '1', RateLimit: '"sandbox";r=0;t=1', 'RateLimit-Policy': '"sandbox";q=60;w=60' },
    },
  },
  500: { status: 500, code: 'server.error', options: { detail: `${played} On the live API it means a fault on our side or the owner's.` } },
  503: {
    status: 503,
    code: 'server.unavailable',
    options: { detail: `${played} On the live API it means that the service is away for a while.`, headers: { 'Retry-After': '1' } },
  },
}
