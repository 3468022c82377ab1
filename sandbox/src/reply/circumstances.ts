import type { ApiModel, OperationModel } from '@openlondon/contract/model'
import { Refusal } from '@openlondon/contract/problem'
import { headerText, type RequestHeaders } from '@openlondon/contract/request'
import type { OpenWorld } from '../answer/open-world.ts'
import type { Moment } from '../answer/view-answers.ts'
import { isCityScenario } from '../scenario.ts'
import type { Session, Sessions } from '../session/sessions.ts'
import { clockAt } from '../time/clock.ts'
import { everyScenario, isScenario, type Scenario } from './played-problem.ts'

/** What an answer depends on besides the question: the headers `X-Sandbox-…`, or names in the query that say the same. */
export type Circumstances = {
  /** What this one answer is to be. */
  readonly scenario: Scenario | undefined
  /** When, by which seed, and what the whole city goes through. */
  readonly moment: Moment
  readonly session: Session
  readonly sessionId: string | undefined
}

type Wish = 'scenario' | 'time' | 'seed' | 'session'

const seedMax = 64
const sessionForm = /^[0-9A-Za-z_-]{8,64}$/

/** Throws a `Refusal` for what the sandbox cannot play. */
export function readCircumstances(
  headers: RequestHeaders,
  query: URLSearchParams,
  api: ApiModel,
  operation: OperationModel,
  world: OpenWorld,
  sessions: Sessions,
): Circumstances {
  const wish = (name: Wish): string | undefined => askedWish(headers, query, operation, name)
  const scenario = wish('scenario')?.toLowerCase().replaceAll(' ', '-')
  const ofCity = scenario !== undefined && isCityScenario(scenario) ? scenario : undefined
  if (scenario !== undefined && !ofCity && !isScenario(scenario))
    throw new Refusal('sandbox.unknown_scenario', { detail: `The sandbox plays ${everyScenario.join(', ')}.` })
  const own = scenario !== undefined && isScenario(scenario) ? scenario : undefined
  const sessionId = wish('session')
  if (sessionId !== undefined && !sessionForm.test(sessionId))
    throw new Refusal('sandbox.unreadable_wish', {
      detail: 'X-Sandbox-Session takes 8 to 64 letters, digits, hyphens and underscores of your own choice.',
    })
  return {
    scenario: ofCity === 'owner-down' && api.id === world.down ? '503' : own,
    moment: {
      now: instantOf(wish('time') ?? world.morning, world.zone),
      seed: seedOf(wish('seed') ?? world.seed),
      scenario: ofCity,
    },
    session: sessions.open(sessionId),
    sessionId,
  }
}

/**
 * The header wins; `_time` in the query says the same where headers cannot be set, as in an address bar. An operation with
 * a parameter of that name keeps it for itself.
 */
function askedWish(
  headers: RequestHeaders,
  query: URLSearchParams,
  operation: OperationModel,
  name: Wish,
): string | undefined {
  const header = headerText(headers, `x-sandbox-${name}`)
  if (header !== undefined) return header.trim()
  if (operation.parameters.some((parameter) => parameter.name === `_${name}`)) return undefined
  return query.get(`_${name}`)?.trim()
}

function seedOf(text: string): string {
  if (text === '' || text.length > seedMax)
    throw new Refusal('sandbox.unreadable_wish', { detail: `X-Sandbox-Seed takes 1 to ${seedMax} characters.` })
  return text
}

/** RFC 3339 §5.6; seconds may be left out, and without a zone it is the city's clocks that show it. A day that no calendar has is none. */
function instantOf(text: string, zone: string): number {
  const match = /^(2\d{3})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:\d{2}|)$/i.exec(text)
  const [, year, month, day, hour, minute, second = '00', offset = ''] = match ?? []
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const shown = Date.parse(`${wall}Z`)
  const instant = offset === '' ? onWall(shown, zone) : Date.parse(`${wall}${offset.toUpperCase()}`)
  if (Number.isNaN(shown) || Number.isNaN(instant) || !new Date(shown).toISOString().startsWith(wall))
    throw new Refusal('sandbox.unreadable_wish', {
      detail: `X-Sandbox-Time takes an instant such as 2026-11-23T09:10:00Z, from the year 2000 on, and not "${text.slice(0, 60)}".`,
    })
  return instant
}

function onWall(shown: number, zone: string): number {
  if (Number.isNaN(shown)) return NaN
  const [date = '', time = ''] = new Date(shown).toISOString().split('T')
  const [hours, minutes, seconds] = time.split(':').map(Number.parseFloat)
  return clockAt(shown, zone).instantOf(date, hours, minutes) + (seconds ?? 0) * 1_000
}
