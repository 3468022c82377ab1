import type { Limits } from '@openlondon/contract/model'
import { catalog, type ProblemCode, type ProblemOptions, limitHeaders, policyOf } from '@openlondon/contract/problem'
import { cityScenarios } from '../scenario.ts'
import { day } from '../time/clock.ts'

/** What a caller may ask the sandbox to answer. */
const scenarios = ['401', '403', '404', '429', 'quota', '500', '503', 'slow', 'empty', 'generated'] as const

export type Scenario = (typeof scenarios)[number]

/** The problem of a scenario that ends in an error, and what is said of it. */
export type PlayedProblem = {
  readonly status: number
  readonly code: ProblemCode
  readonly options: ProblemOptions
  /** The owner has no words for it, because only the gateway says it. */
  readonly isGateways: boolean
}

/** These, and what the whole city may go through. */
export const everyScenario: readonly string[] = [...scenarios, ...cityScenarios]

export function isScenario(text: string): text is Scenario {
  return scenarios.some((scenario) => scenario === text)
}

/**
 * Undefined for the scenarios that end in a result. The details say that it is only played, so that nobody looks for the
 * fault. Of two limits that the gateway has the one is spent: the minute's, which is the API's own, or the day's, which is whole
 * again at the next midnight (UTC) after the sandbox's `now`.
 */
export function problemOf(scenario: Scenario, limits: Limits, now: number): PlayedProblem | undefined {
  const problem = problems[scenario]
  if (!problem) return undefined
  const { code, meaning } = problem
  const detail = `The sandbox plays this because the request asked for it. On the live API it means ${meaning}`
  const options = { detail, headers: headersFor(code, limits, now) }
  return { status: catalog[code].status, code, options, isGateways: code === 'limit.quota' }
}

/** As many as portals usually allow in a day; one may allow another number. */
const perDay = 50_000

function headersFor(code: ProblemCode, limits: Limits, now: number): Readonly<Record<string, string>> {
  if (code === 'server.unavailable') return { 'Retry-After': '1' }
  if (code !== 'limit.rate' && code !== 'limit.quota') return {}
  const perMinute = limits.keyedPerMinute ?? 60
  const secondsOfDay = Math.ceil((day - (now % day)) / 1_000)
  const isSpent = code === 'limit.quota'
  const minutes = {
    name: 'keyed',
    limit: perMinute,
    policy: policyOf('keyed', perMinute, 60),
    remaining: isSpent ? perMinute : 0,
    resetSeconds: 1,
  } as const
  const days = {
    name: 'daily',
    limit: perDay,
    policy: policyOf('daily', perDay, 86_400),
    remaining: isSpent ? 0 : perDay,
    resetSeconds: secondsOfDay,
  } as const
  return { 'Retry-After': String(isSpent ? secondsOfDay : 1), ...limitHeaders([minutes, days]) }
}

const problems: Readonly<Partial<Record<Scenario, { readonly code: ProblemCode; readonly meaning: string }>>> = {
  401: { code: 'key.missing', meaning: 'that no key came with the request.' },
  403: { code: 'key.api_not_allowed', meaning: 'that the key was made for other APIs.' },
  404: { code: 'resource.not_found', meaning: 'that there is no thing of that id.' },
  429: { code: 'limit.rate', meaning: 'too many requests: wait as long as Retry-After says.' },
  quota: { code: 'limit.quota', meaning: 'that the day’s calls are used up: they come back at midnight, UTC.' },
  500: { code: 'server.error', meaning: 'a fault on our side or the owner’s.' },
  503: { code: 'server.unavailable', meaning: 'that the service is away for a while.' },
}
