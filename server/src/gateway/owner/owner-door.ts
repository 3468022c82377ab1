import { Pool } from 'undici'
import type { Config } from '../../config.ts'
import type { Surroundings } from '../../surroundings.ts'
import { createBreaker, type Breaker } from './breaker.ts'
import { createGate, type Gate } from '../queue/gate.ts'
import type { Sweeper } from '../queue/sweeper.ts'
import { createWire, type Wire } from '../wire/wire.ts'

/** The way to one server of an owner: its connections, who may use them now, and whether it answers at all. */
export type OwnerDoor = {
  readonly origin: string
  /** For what the wire does not do itself. */
  readonly pool: Pool
  readonly wire: Wire
  readonly gate: Gate
  readonly breaker: Breaker
  readonly sweeper: Sweeper
  readonly monotonicMs: () => number
  /** How long an answer may take from the first connection to its last byte. */
  readonly totalMs: number
}

/** One door for each origin, however many APIs, hosts and areas lead there: it is one server that must not be overrun. */
export type OwnerDoors = {
  readonly doorTo: (origin: string) => OwnerDoor
  readonly all: () => readonly OwnerDoor[]
  readonly close: () => Promise<void>
}

const waitingMax = 1_024

export function createOwnerDoors(config: Config, surroundings: Surroundings, sweeper: Sweeper): OwnerDoors {
  const doors = new Map<string, OwnerDoor>()
  const { monotonicMs } = surroundings
  const { upstreamConnections, upstreamWaitMs, upstreamConnectMs, upstreamTotalMs } = config

  const open = (origin: string): OwnerDoor => {
    const gate = createGate({ places: upstreamConnections, waitingMax, waitMs: upstreamWaitMs, monotonicMs })
    sweeper.add(gate)
    const breaker = createBreaker((state) => {
      const event = state === 'closed' ? 'owner-back' : 'owner-failing'
      surroundings.log({ level: state === 'closed' ? 'info' : 'error', event, host: origin })
    })
    const pool = new Pool(origin, {
      connections: upstreamConnections,
      pipelining: 1,
      keepAliveTimeout: 10_000,
      connect: { timeout: upstreamConnectMs },
      headersTimeout: config.upstreamTimeoutMs,
      bodyTimeout: config.upstreamTimeoutMs,
    })
    const times = { connectMs: upstreamConnectMs, silentMs: config.upstreamTimeoutMs }
    const wire = createWire(origin, times, sweeper, monotonicMs)
    return { origin, pool, wire, gate, breaker, sweeper, monotonicMs, totalMs: upstreamTotalMs }
  }

  return {
    doorTo: (origin) => {
      const known = doors.get(origin)
      if (known) return known
      const door = open(origin)
      doors.set(origin, door)
      return door
    },
    all: () => [...doors.values()],
    close: async () => {
      for (const { wire } of doors.values()) wire.close()
      await Promise.all([...doors.values()].map(({ pool }) => pool.destroy()))
    },
  }
}
