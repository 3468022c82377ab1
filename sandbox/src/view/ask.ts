import type { Session } from '../session/sessions.ts'
import type { CityScenario } from '../scenario.ts'
import type { Chance } from '../time/chance.ts'
import type { Clock } from '../time/clock.ts'
import type { World } from '../world/world.ts'

/** What the views of the portal's own API must know of whose portal it is. */
export type Portal = {
  /** Its origin, `https://portal.example`. */
  readonly host: string
  /** How its keys begin, `abc` of `abc_test_…`. */
  readonly keyPrefix: string
}

/** What a view is given: the city, the moment, and what was asked. What it does not read of the query is told as ignored. */
export type Ask<Kinds> = {
  readonly world: World<Kinds>
  readonly clock: Clock
  /** What happens, by the seed that was asked for. */
  readonly chance: Chance
  /** What the whole city goes through; an ordinary day, when it is undefined. */
  readonly scenario: CityScenario | undefined
  readonly session: Session
  readonly portal: Portal
  /** A parameter as it was read by the contract: typed, checked, undefined when it was left out. */
  readonly value: (name: string) => unknown
  /** The same as text; of a list the first. */
  readonly text: (name: string) => string | undefined
  readonly number: (name: string) => number | undefined
  /** True for `true`, and for a name without a value. */
  readonly flag: (name: string) => boolean
  /** Empty when it was left out; one value is a list of one. */
  readonly list: (name: string) => readonly string[]
  readonly body: unknown
  /** The media type wanted, where there is a choice. */
  readonly accepts: string | undefined
}

export type AskedRequest = {
  readonly values: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly accepts?: string
}

export type Setting<Kinds> = Pick<Ask<Kinds>, 'world' | 'clock' | 'chance' | 'scenario' | 'session' | 'portal'>

/** `read` gathers the names that a view looks at. */
export function askOf<Kinds>(setting: Setting<Kinds>, request: AskedRequest, read: Set<string>): Ask<Kinds> {
  const value = (name: string): unknown => {
    read.add(name)
    return Object.hasOwn(request.values, name) ? request.values[name] : undefined
  }
  // Views ask for the same of each thing that they look at.
  const lists = new Map<string, readonly string[]>()
  const list = (name: string): readonly string[] => {
    let known = lists.get(name)
    if (!known) lists.set(name, (known = listOf(value(name))))
    return known
  }
  return {
    ...setting,
    value,
    list,
    text: (name) => list(name)[0],
    number: (name) => {
      const [text] = list(name)
      const number = text === undefined || text === '' ? NaN : Number(text)
      return Number.isFinite(number) ? number : undefined
    },
    flag: (name) => /^(true|1|yes|)$/i.test(list(name)[0] ?? 'false'),
    body: request.body,
    accepts: request.accepts,
  }
}

function listOf(given: unknown): readonly string[] {
  return given === undefined ? [] : (Array.isArray(given) ? given : [given]).map(textOf)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
