import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cityPlace } from '@openlondon/contract'
import { environmentNames } from '@openlondon/contract/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClientOptions } from '../sdk/src/index.ts'
import type { AnswerOf, Missing, Part, PlaceAnswer, Parts } from '../sdk/src/generated/place.ts'
import { serveSandbox, type ServedSandbox } from '../server/src/sandbox/index.ts'
import { city, root, sdkDir } from './city.ts'

// The door of places of whichever city is named, asked in process: all of it, and with each owner away in turn.

type Door = Readonly<Record<string, unknown>> & {
  readonly place: (client: unknown, where: string, parts: Parts, options: object) => Promise<PlaceAnswer<Parts>>
}

const { ways, parts: told, findings } = cityPlace(city)
const now = new Date('2026-11-23T08:15:00Z')
const isMade = sdkDir !== undefined && existsSync(join(sdkDir, 'src/generated/place.ts')) && told.length > 0
if (!isMade) console.warn('Skipped: no SDK of this city is there to ask. Make it: npm run generate')

const load = async (path: string): Promise<unknown> => import(join(sdkDir ?? '', 'src', path))

let sandbox: ServedSandbox
beforeAll(async () => {
  sandbox = await serveSandbox(city)
})

/** What the city tells of a place while one API is away. */
async function tell(where: string, away?: string): Promise<PlaceAnswer<Parts>> {
  // Proof: the generator writes both.
  const door = (await load('generated/place.ts')) as Door
  const { createClient } = (await load('index.ts')) as { readonly createClient: (options: ClientOptions) => unknown }
  const client = createClient({
    via: 'sandbox',
    origin: sandbox.origin,
    headers: { 'x-sandbox-time': now.toISOString() },
    retries: 0,
    fetch: async (input, init) => {
      if (away !== undefined && String(input).includes(`/sandbox/${away}/`)) throw new TypeError('fetch failed')
      return fetch(input, init)
    },
  })
  const parts = Object.fromEntries(told.map(({ name }) => [name, door[name] as Part]))
  return door.place(client, where, parts, { now })
}

const states = (answer: PlaceAnswer<Parts>): Readonly<Record<string, AnswerOf<unknown>['state']>> =>
  Object.fromEntries(Object.entries(answer.parts).map(([name, { state }]) => [name, state]))

/** The APIs that a part's own question and that of the part before it go to. */
function asked(name: string): readonly string[] {
  const part = told.find((one) => one.name === name)
  if (!part) return []
  return [part.api.id, ...(part.each ? asked(part.each.part) : []), ...(part.needs.length > 0 ? lookedUp : [])]
}
const lookedUp: readonly string[] = ways.filter(({ form }) => form === undefined).map(({ api }) => api.id)

test('the city’s files of places fit its contracts', () => {
  expect(findings).toEqual([])
})

test.runIf(isMade).each(ways.map(({ words, example }) => [words, example]))(
  '%s is a place: %s',
  async (_words, where) => {
    const answer = await tell(where ?? '')
    expect(answer.here.point).toBeDefined()
    expect(new Set(Object.values(states(answer)))).toEqual(new Set(['ok']))
  },
)

const apis = [...new Set(told.map(({ api }) => api.id))]
/** A place that is a point needs nobody to find it. */
const where = ways.find(({ form }) => form === undefined)?.example ?? ''
const point = where === '' ? city.boundingBox.slice(0, 2).toReversed().join(',') : where

test.runIf(isMade).each(apis)(
  'with the owner of %s away the parts it feeds say so, and the others stand',
  async (away) => {
    const answer = await tell(point, away)
    for (const [name, part] of Object.entries(answer.parts)) {
      const isFed = asked(name).includes(away)
      expect([name, isFed ? part.state !== 'ok' : part.state === 'ok']).toEqual([name, true])
      if (!('why' in part)) continue
      expect(part.why.map(({ operation }: Missing) => operation?.split('.')[0])).toContain(away)
    }
  },
)

const recipes = ['tfl/leaving-near-a-place.ts', 'postcodes/what-a-place-offers.ts']
const run = promisify(execFile)
let copies: string | undefined
afterAll(async () => {
  await sandbox.close()
  if (copies !== undefined) await rm(copies, { recursive: true, force: true })
})

test.runIf(isMade).each(recipes)(
  'the recipe %s runs on this city with nothing but the package’s name changed',
  async (file) => {
    await mkdir(join(root, '.sdk'), { recursive: true })
    copies ??= await mkdtemp(join(root, '.sdk/recipes-'))
    const source = await readFile(join(root, 'examples', file), 'utf8')
    const copy = join(copies, file.replace('/', '-'))
    await writeFile(copy, source.replaceAll('@openlondon/sdk', city.sdk.packageName))
    const env = {
      ...process.env,
      OPENLONDON_ORIGIN: sandbox.origin,
      [environmentNames(city.sdk).origin]: sandbox.origin,
    }
    const text = ways.find(({ form }) => form !== undefined)?.example ?? point
    const { stdout, stderr } = await run(process.execPath, ['--conditions=city-source', copy, text], { env })
    expect(stderr).toBe('')
    expect(stdout.split('\n').length).toBeGreaterThan(3)
    expect(stdout).not.toMatch(/undefined|not known/)
  },
)
