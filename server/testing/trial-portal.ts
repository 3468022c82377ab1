import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startServer } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import type { EngineName } from '../src/store/database/database.ts'
import type { LogEntry, Surroundings } from '../src/surroundings.ts'
import { makeTrialCity } from './trial-city.ts'
import { startTrialOwner, type TrialOwner } from './trial-owner.ts'
import { makeTrialPlace, type TrialPlace } from './trial-place.ts'

/** A whole portal on a port of its own, with a city, an owner's server and a clock that a test can push. */
export type TrialPortal = {
  readonly origin: string
  /** The one listened on, whatever the public origin is. */
  readonly port: number
  readonly dataDir: string
  /** Where its store is kept. */
  readonly place: TrialPlace
  readonly cityDir: string
  readonly owner: TrialOwner
  readonly log: readonly LogEntry[]
  /** Move both clocks forward. */
  readonly advance: (ms: number) => void
  /** Set the clock on the wall, which people and NTP do, and leave the other one. */
  readonly jump: (ms: number) => void
  /** What the portal takes for the time. */
  readonly now: () => number
  /** Stop both clocks, so that no time passes between calls. */
  readonly freeze: () => void
  /** Stop the server and keep its data. */
  readonly stop: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function startTrialPortal(
  environment: Readonly<Record<string, string>> = {},
  engine: EngineName = 'sqlite',
): Promise<TrialPortal> {
  const place = await makeTrialPlace(engine)
  const { dataDir } = place
  const cityDir = await makeTrialCity()
  const owner = await startTrialOwner()
  const log: LogEntry[] = []
  let ahead = 0
  let jumped = 0
  let frozen: { readonly now: number; readonly monotonicMs: number } | undefined
  const surroundings: Surroundings = {
    now: () => (frozen?.now ?? Date.now()) + ahead + jumped,
    monotonicMs: () => (frozen?.monotonicMs ?? performance.now()) + ahead,
    log: (entry) => void log.push(entry),
    logCall: (line) => void log.push({ level: 'info', ...line }),
  }
  const config = readConfig({
    PORT: '0',
    ...place.environment,
    CITY_DIR: cityDir,
    SITE_DIR: join(dataDir, 'site'),
    ...(environment['CITY_DIR'] === undefined ? ownersOfTrialCity(owner.url) : {}),
    UPSTREAM_TIMEOUT_MS: '1000',
    // Most tests watch what reaches the owner.
    CACHE_MB: '0',
    STATUS_CHECK_SECONDS: '0',
    DRAIN_NOTICE_MS: '0',
    ...environment,
  })
  const server = await startServer(config, surroundings)
  let stopped: Promise<void> | undefined
  const stop = (): Promise<void> => (stopped ??= server.close())
  return {
    origin: server.origin,
    port: server.port,
    dataDir,
    place,
    cityDir,
    owner,
    log,
    now: surroundings.now,
    advance: (ms) => {
      ahead += ms
    },
    jump: (ms) => {
      jumped += ms
    },
    freeze: () => {
      frozen = { now: Date.now(), monotonicMs: performance.now() }
    },
    stop,
    close: async () => {
      await stop()
      await owner.close()
      await place.discard()
      await rm(cityDir, { recursive: true, force: true })
    },
  }
}

const ownersOfTrialCity = (url: string): Readonly<Record<string, string>> => ({
  UPSTREAM_DEMO: `${url}/base`,
  UPSTREAM_HEADY: url,
  UPSTREAM_HEADY_SPARE: `${url}/spare`,
  UPSTREAM_HEADY_E1: `${url}/east`,
  UPSTREAM_HEADY_W1: `${url}/west`,
})
