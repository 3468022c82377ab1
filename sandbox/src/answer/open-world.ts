import type { City } from '@openlondon/contract/model'
import type { ViewedWorld } from '../view/city-world.ts'
import { createViewAnswers, type ViewAnswers } from './view-answers.ts'

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
  /** Its views were written for other contracts than these: an answer of theirs that does not fit is passed over. */
  readonly isOfOthers?: boolean
}

const plainMorning = '2026-01-01T09:00:00Z'

/** What the engine needs to know of a city. */
export type SandboxCity = Pick<City, 'id' | 'apis' | 'boundingBox' | 'host' | 'ids' | 'keyPrefix' | 'timeZone'>

/** `viewed` is undefined for a city that has written no world: its sandbox stands at a plain morning, and answers from fixtures. */
export function openWorld(city: SandboxCity, viewed: ViewedWorld | undefined): OpenWorld {
  const { id, apis, host, keyPrefix, timeZone } = city
  if (!viewed) return { morning: plainMorning, seed: id, zone: timeZone, down: apis[0]?.id, answers: undefined }
  const { morning, seed, down } = viewed.world
  return { morning, seed, zone: timeZone, down, answers: createViewAnswers(viewed, { host, keyPrefix, timeZone }) }
}
