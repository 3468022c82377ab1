import type { City } from '@openlondon/contract'
import { createViewAnswers, type ViewAnswers, type ViewedWorld } from '@openlondon/sandbox'
import { loadWorld } from './load-world.ts'

/** What of a city's world the sandbox asks; `answers` is undefined where the city has written none. */
export type OpenWorld = {
  /** The instant at which the sandbox stands, and the seed of what happens, when nobody asks for others. */
  readonly morning: string
  readonly seed: string
  /** IANA name of the city's time zone. */
  readonly zone: string
  /** The API that is away in the scenario `owner-down`. */
  readonly down: string | undefined
  readonly answers: ViewAnswers | undefined
}

const plainMorning = '2026-01-01T09:00:00Z'

export async function openWorld(city: City, world: ViewedWorld | undefined): Promise<OpenWorld> {
  const viewed = world ?? (await loadWorld(city))
  if (!viewed)
    return { morning: plainMorning, seed: city.id, zone: city.timeZone, down: city.apis[0]?.id, answers: undefined }
  const { morning, seed, down } = viewed.world
  const { host, keyPrefix, timeZone } = city
  return { morning, seed, zone: timeZone, down, answers: createViewAnswers(viewed, { host, keyPrefix, timeZone }) }
}
