import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cityPlace } from '@openlondon/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ClientOptions } from '../sdk/src/index.ts'
import type { AnswerOf, Missing, Part, PlaceAnswer, Parts } from '../sdk/src/generated/place.ts'
import { openInProcess, type DaySettings } from '../scripts/need/in-process-city.ts'
import { city, root, sdkDir } from './city.ts'
import { openProgram } from './open-program.ts'

// The door of places of whichever city is named, asked in process: all of it, from each kind of place, and with each owner away
// in turn.

type Door = Readonly<Record<string, unknown>> & {
  readonly place: (client: unknown, where: string, parts: Parts, options: object) => Promise<PlaceAnswer<Parts>>
}

const { ways, parts: told, findings } = cityPlace(city)
const now = new Date('2026-11-23T08:15:00Z')
const isMade = sdkDir !== undefined && existsSync(join(sdkDir, 'src/generated/place.ts')) && told.length > 0
if (!isMade) console.warn('Skipped: no SDK of this city is there to ask. Make it: npm run generate')

const load = async (path: string): Promise<unknown> => import(join(sdkDir ?? '', 'src', path))

let day: DaySettings
beforeAll(async () => {
  day = (await openInProcess(city))({ time: now })
})

/** What the city tells of a place while one API is away. */
async function tell(where: string, away?: string): Promise<PlaceAnswer<Parts>> {
  // Proof: the generator writes both.
  const door = (await load('generated/place.ts')) as Door
  const { createClient } = (await load('index.ts')) as { readonly createClient: (options: ClientOptions) => unknown }
  const client = createClient({
    ...day,
    retries: 0,
    fetch: async (input, init) => {
      if (away !== undefined && String(input).includes(`/sandbox/${away}/`)) throw new TypeError('fetch failed')
      return day.fetch(input, init)
    },
  })
  const parts = Object.fromEntries(told.map(({ name }) => [name, door[name] as Part]))
  return door.place(client, where, parts, { now })
}

const states = (answer: PlaceAnswer<Parts>): Readonly<Record<string, AnswerOf<unknown>['state']>> =>
  Object.fromEntries(Object.entries(answer.parts).map(([name, { state }]) => [name, state]))

type Way = {
  readonly words: string
  readonly example: string
  readonly finders: readonly string[]
  readonly known: readonly string[]
}

const point =
  ways.find(({ form }) => form === undefined)?.example ?? city.boundingBox.slice(0, 2).toReversed().join(',')
const kinds: readonly Way[] = [
  // It needs nobody to be found.
  { words: 'a point', example: point, finders: [], known: [] },
  ...ways.flatMap(({ words, example, form, api, members }) =>
    form === undefined ? [] : [{ words, example, finders: [api.id], known: members.map(({ name }) => name) }],
  ),
]
/** Who is asked for what a place lacks. */
const lookedUp: readonly string[] = ways.filter(({ form }) => form === undefined).map(({ api }) => api.id)

/** The APIs that a part's own question and that of the part before it go to. */
function asked(name: string, { known }: Way): readonly string[] {
  const part = told.find((one) => one.name === name)
  if (!part) return []
  const isAtStops = part.each?.part === 'stops' && known.includes('stops')
  const before = part.each && !isAtStops ? asked(part.each.part, { ...kinds[0]!, known }) : []
  return [part.api.id, ...before, ...(part.needs.some((need) => !known.includes(need)) ? lookedUp : [])]
}

test('the city’s files of places fit its contracts', () => {
  expect(findings).toEqual([])
})

describe.runIf(isMade).each(kinds)('$words, $example,', (way) => {
  test('is a place, and every part of it is told', async () => {
    const answer = await tell(way.example)
    expect(answer.here.point).toBeDefined()
    expect(new Set(Object.values(states(answer)))).toEqual(new Set(['ok']))
  })

  test.each([...new Set([...told, ...ways].map(({ api }) => api.id))])(
    'with the owner of %s away: the parts it feeds say so, and the others stand',
    async (away) => {
      const answer = await tell(way.example, away)
      const isFound = !way.finders.includes(away)
      expect(answer.here.point !== undefined).toBe(isFound)
      for (const [name, part] of Object.entries(answer.parts)) {
        const isFed = !isFound || asked(name, way).includes(away)
        expect([name, isFed ? part.state !== 'ok' : part.state === 'ok']).toEqual([name, true])
        if ('why' in part) expect(part.why.map(({ operation }: Missing) => operation?.split('.')[0])).toContain(away)
      }
    },
  )
})

test.runIf(isMade).each(['tfl/leaving-near-a-place.ts', 'postcodes/what-a-place-offers.ts'])(
  'the recipe %s runs on this city with nothing but the package’s name changed',
  async (file) => {
    const program = await openProgram(join(root, 'examples', file), city.sdk.packageName, sdkDir ?? '')
    const text = ways.find(({ form }) => form !== undefined)?.example ?? point
    const printed = await program(day, [text])
    expect(printed.split('\n').length).toBeGreaterThan(3)
    expect(printed).not.toMatch(/undefined|not known/)
  },
)
