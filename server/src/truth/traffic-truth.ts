import type { KeyObject } from 'node:crypto'
import { upstreamOf } from '@openlondon/contract/model'
import type { ApiModel, City, OperationModel } from '@openlondon/contract'
import { publicWords } from '@openlondon/contract/traffic'
import type { Store } from '../store/store.ts'
import { writeInBatches } from '../store/written-batches.ts'
import type { Surroundings } from '../surroundings.ts'
import { createAnswerWitness, type AnswerWitness, type LookRoom } from './answer-witness.ts'
import { createLookBook } from './look-book.ts'
import { lookOutcomes, type LookedApi, type LookResult } from './look-job.ts'
import { createLookSampler } from './look-sampler.ts'
import { startLookThread } from './look-thread.ts'

/** Holds answers that pass the gateway against their contract, beside the calls, and keeps how far they agree. */
export type TrafficTruth = {
  /** Undefined where nothing is to be seen: when it is off, and where the portal makes the answer. */
  readonly witnessOf: (api: ApiModel, operation: OperationModel) => AnswerWitness | undefined
  /** Write what was folded so far. Never rejects: what cannot be written waits for the next time. */
  readonly flush: () => Promise<void>
  readonly standing: () => LookStanding
  readonly stop: () => Promise<void>
}

export type LookStanding = {
  /** Looks since the start. */
  readonly ends: ReadonlyMap<LookResult['outcome'], number>
  readonly waiting: number
  readonly bytes: number
}

export type TruthParts = {
  readonly city: Pick<City, 'apis'>
  readonly store: Store
  /** What values are hashed with that are not kept. */
  readonly key: KeyObject
  /** Of each second, so many milliseconds may go into looking; 0 looks at nothing. */
  readonly msPerSecond: number
  readonly surroundings: Pick<Surroundings, 'now' | 'monotonicMs'>
  readonly whenFailed: (error: unknown) => void
}

/** Of one operation and day, of all servers and starts together. */
const storedShapesMax = 256

export function startTrafficTruth(parts: TruthParts): TrafficTruth {
  const { city, store, key, msPerSecond, surroundings, whenFailed } = parts
  const book = createLookBook()
  const ends = new Map<LookResult['outcome'], number>(lookOutcomes.map((outcome) => [outcome, 0]))
  const thread = startLookThread(
    (apiId) => lookedApi(city.apis.find(({ id }) => id === apiId)),
    () => ({ words: [...publicWords(city.apis)], key }),
  )
  const room: LookRoom = {
    book: {
      ...book,
      look: (of, result, now) => {
        ends.set(result.outcome, (ends.get(result.outcome) ?? 0) + 1)
        book.look(of, result, now)
      },
    },
    sampler: createLookSampler(msPerSecond),
    thread,
    now: surroundings.now,
    monotonicMs: surroundings.monotonicMs,
    held: 0,
  }
  const witnesses = new Map<string, AnswerWitness>()
  const take = () => {
    const rows = book.take()
    return rows.looks.length > 0 ? rows : undefined
  }
  const batches = writeInBatches(
    store,
    take,
    (inside, { looks, misfits }) => inside.looks.add(looks, misfits, storedShapesMax),
    whenFailed,
  )

  return {
    witnessOf: (api, operation) => {
      if (msPerSecond === 0 || operation.facade !== undefined) return undefined
      const known = witnesses.get(operation.id)
      if (known || upstreamOf(api, operation).kind !== 'external') return known
      const made = createAnswerWitness(room, {
        operationId: operation.id,
        release: api.version,
        apiId: api.id,
        method: operation.method,
      })
      witnesses.set(operation.id, made)
      return made
    },
    flush: batches.flush,
    standing: () => ({ ends, waiting: thread.waiting(), bytes: room.held }),
    stop: async () => {
      await thread.stop()
      await batches.stop()
    },
  }
}

/** What a thread needs of an API: no examples, which may be long. */
function lookedApi(api: ApiModel | undefined): LookedApi | undefined {
  return (
    api && {
      id: api.id,
      schemas: api.schemas,
      operations: api.operations.map(({ id, responses }) => ({
        id,
        responses: responses.map((response) => ({
          ...response,
          content: response.content.map((media) => ({ ...media, examples: [] })),
        })),
      })),
    }
  )
}
