import type { Limits } from '@openlondon/contract/model'
import { catalog, type ProblemCode, type ProblemOptions, limitHeaders, policyOf } from '@openlondon/contract/problem'
import { cityScenarios } from '../scenario.ts'

/** What a caller may ask the sandbox to answer. */
const scenarios = ['401', '403', '404', '429', '500', '503', 'slow', 'empty', 'generated'] as const

export type Scenario = (typeof scenarios)[number]

/** The problem of a scenario that ends in an error, and what is said of it. */
export type PlayedProblem = { readonly status: number; readonly code: ProblemCode; readonly options: ProblemOptions }

/** These, and what the whole city may go through. */
export const everyScenario: readonly string[] = [...scenarios, ...cityScenarios]

export function isScenario(text: string): text is Scenario {
  return scenarios.some((scenario) => scenario === text)
}

/**
 * Undefined for the scenarios that end in a result. The details say that it is only played, so that nobody
 * looks for the fault; the limit of a 429 is the API's own, spent.
 */
export function problemOf(scenario: Scenario, limits: Limits): PlayedProblem | undefined {
  const problem = problems[scenario]
  if (!problem) return undefined
  const { code, meaning } = problem
  const detail = `The sandbox plays this because the request asked for it. On the live API it means ${meaning}`
  return { status: catalog[code].status, code, options: { detail, headers: headersFor(code, limits) } }
}

function headersFor(code: ProblemCode, limits: Limits): Readonly<Record<string, string>> {
  if (code === 'server.unavailable') return { 'Retry-After': '1' }
  if (code !== 'limit.rate') return {}
  const limit = limits.keyedPerMinute ?? 60
  const spent = { name: 'keyed', limit, policy: policyOf('keyed', limit, 60), remaining: 0, resetSeconds: 1 } as const
  return { 'Retry-After': '1', ...limitHeaders([spent]) }
}

const problems: Readonly<Partial<Record<Scenario, { readonly code: ProblemCode; readonly meaning: string }>>> = {
  401: { code: 'key.missing', meaning: 'that no key came with the request.' },
  403: { code: 'key.api_not_allowed', meaning: 'that the key was made for other APIs.' },
  404: { code: 'resource.not_found', meaning: 'that there is no thing of that id.' },
  429: { code: 'limit.rate', meaning: 'too many requests: wait as long as Retry-After says.' },
  500: { code: 'server.error', meaning: 'a fault on our side or the owner’s.' },
  503: { code: 'server.unavailable', meaning: 'that the service is away for a while.' },
}
