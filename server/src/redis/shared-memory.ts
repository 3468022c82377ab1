import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from '../start-error.ts'
import type { Surroundings } from '../surroundings.ts'
import { createExchange } from './exchange.ts'
import { nodesScript } from './nodes-script.ts'
import { openRedisLink, type RedisLink } from './redis-link.ts'
import type { Script } from './script.ts'
import type { SharedCount } from './shared-count.ts'

/**
 * What the nodes of one portal count together, in Redis. It may go at any time: then every node counts for itself, at
 * once, and when it is back nodes tell it what they counted meanwhile before they ask it again.
 */
export type SharedMemory = {
  /** Whether nodes count together now. Changes between two turns of the event loop only. */
  readonly isThere: boolean
  /** How many nodes were there lately, this one among them. */
  readonly nodes: number
  /** Rejects when Redis did not do it, or did not say so in time; `isThere` is false from then on. */
  readonly run: (script: Script, keys: readonly string[], values: readonly (string | number)[]) => Promise<unknown>
  /** The name of a count in Redis. Of who is counted it holds a keyed hash. */
  readonly nameOf: (kind: string, id: string) => string
  readonly add: (count: SharedCount) => void
  readonly close: () => Promise<void>
}

export type SharedMemoryParts = {
  readonly url: string
  readonly waitMs: number
  /** Of this portal alone: several may share a Redis. */
  readonly space: string
  readonly hash: (id: string) => string
  readonly surroundings: Pick<Surroundings, 'log' | 'monotonicMs'>
}

/** How often a node says that it is there. One that has not for three times as long is gone. */
const beatMs = 1_000
/** How often Redis is tried while it is away. */
const tryMs = 100
/** How long a node goes on alone once Redis is back: the others tell it their counts in this time, too. */
const settleMs = 1_000
/** How long a connection may be silent before another is made. */
const silenceMs = 1_000

/**
 * Resolves when Redis answered, or when it could not be reached: then the server starts without it. A StartError when
 * Redis answers and refuses, because that will not mend itself.
 */
export async function openSharedMemory(parts: SharedMemoryParts): Promise<SharedMemory> {
  const { log } = parts.surroundings
  const link = openRedisLink(parts.url, parts.waitMs)
  await link.connected.catch((error: unknown) => {
    if (!isRefusal(error)) return
    link.close()
    throw new StartError(`Cannot start: the server that REDIS_URL names refuses (${String(error)}).`, 2)
  })
  return createSharedMemory(parts, link, log)
}

async function createSharedMemory(
  { space, hash, surroundings }: SharedMemoryParts,
  link: RedisLink,
  log: Surroundings['log'],
): Promise<SharedMemory> {
  const node = randomBytes(8).toString('hex')
  const counts: SharedCount[] = []
  /** Of what Redis knows: it has another one after it has lost everything. */
  let mark: string | undefined
  let isThere = false
  let nodes = 1
  let countedAt = 0
  let isClosed = false
  let wasSaid = false
  let heardAt = surroundings.monotonicMs()

  const lose = (cause: unknown): void => {
    if (isClosed || (!isThere && wasSaid)) return
    isThere = false
    wasSaid = true
    heardAt = surroundings.monotonicMs()
    log({ level: 'error', event: 'limits-alone', nodes, cause: String(cause) })
  }

  const run: SharedMemory['run'] = async (script, keys, values) => {
    try {
      return await link.run(script, keys, values)
    } catch (error) {
      lose(error)
      throw error
    }
  }

  /** Say that this node is there; answers the mark. */
  const beat = async (): Promise<string> => {
    const answer = await link.run(nodesScript, [`${space}:nodes`, `${space}:mark`], [node, 3 * beatMs])
    const [count, found] = readBeat(answer)
    heardAt = surroundings.monotonicMs()
    // Those that come back to a Redis that has forgotten them do so one after another.
    if (count >= nodes || (isThere && heardAt - countedAt > 3 * beatMs)) nodes = Math.max(1, count)
    if (count >= nodes || !isThere) countedAt = heardAt
    return found
  }

  const tellAll = async (isNew: boolean): Promise<void> => {
    for (const count of counts) await count.tell(isNew)
  }

  const comeBack = async (found: string): Promise<void> => {
    await tellAll(mark !== undefined && found !== mark)
    mark = found
    await sleep(settleMs, undefined, { ref: false })
    await tellAll(false)
    if (isClosed) return
    isThere = true
    for (const count of counts) count.begin()
    if (wasSaid) log({ level: 'info', event: 'limits-shared', nodes })
    wasSaid = false
  }

  const exchange = createExchange(`${space}:said`, node, counts, link)

  const look = async (): Promise<void> => {
    try {
      const found = await beat()
      if (isThere && found !== mark) lose('it has forgotten everything')
      if (!isThere) await comeBack(found)
      await exchange(nodes)
    } catch (error) {
      lose(error)
      if (surroundings.monotonicMs() - heardAt > silenceMs) {
        heardAt = surroundings.monotonicMs()
        link.renew()
      }
    }
  }

  let timer: NodeJS.Timeout | undefined
  const goOn = (): void => {
    if (isClosed) return
    timer = setTimeout(() => void look().then(goOn), isThere ? beatMs : tryMs)
    timer.unref()
  }

  try {
    // Nothing was counted yet, so nothing is to be told.
    mark = await beat()
    isThere = true
  } catch (error) {
    lose(error)
  }
  goOn()

  return {
    get isThere() {
      return isThere
    },
    get nodes() {
      return nodes
    },
    run,
    nameOf: (kind, id) => `${space}:${kind}:${hash(id)}`,
    add: (count) => void counts.push(count),
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await link.run(nodesScript, [`${space}:nodes`, `${space}:mark`], [node, 0]).catch(() => {})
      link.close()
    },
  }
}

function readBeat(answer: unknown): readonly [nodes: number, mark: string] {
  if (!Array.isArray(answer)) throw new Error('no answer to be understood')
  return [Number(answer[0]), String(answer[1])]
}

/** Redis says of a password or a right what it says; everything else may be better a moment later. */
function isRefusal(error: unknown): boolean {
  return /WRONGPASS|NOAUTH|NOPERM|invalid password|invalid username/i.test(String(error))
}
