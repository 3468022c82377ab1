import type { City } from '@openlondon/contract'
import { openWorld } from '@openlondon/sandbox'
import type { CityDay } from '@openlondon/sandbox/need'
import { createOffline, createOfflineEngine } from '@openlondon/sandbox/offline'
import { loadWorld } from '../../server/src/sandbox/load-world.ts'

/** Settings for a client of the city's SDK, on a day of the sandboxed city. */
export type DaySettings = ReturnType<ReturnType<typeof createOffline>>

/** The city's sandbox in this process, without a server; what a day keeps is that day's alone. */
export async function openInProcess(city: City): Promise<(day?: CityDay) => DaySettings> {
  const world = openWorld(city, await loadWorld(city))
  const { name, host, apiHost } = city
  // The portal's own API lies beside the sandbox.
  const hosts = city.apis.flatMap(({ id, upstream }) =>
    upstream.kind === 'portal' ? [host, apiHost].map((front) => [front + upstream.path, id] as const) : [],
  )
  const facts = { name, origin: apiHost, origins: [host], hosts }
  return createOffline(facts, async () => () => createOfflineEngine(city, world, host))
}
