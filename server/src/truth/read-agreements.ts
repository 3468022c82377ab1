import type { City } from '@openlondon/contract'
import type { Agreement, KnownMisfit } from '../store/tables/apis/look-table.ts'
import { readSeldom } from '../store/seldom-read.ts'
import type { Store } from '../store/store.ts'
import { dayMs, dayOf } from '../usage/day.ts'

/** What is known of the answers to one operation, against the release that is served. */
export type OperationAgreement = Agreement & { readonly misfits: readonly KnownMisfit[] }

export type Agreements = {
  readonly from: string
  readonly agreements: readonly OperationAgreement[]
  readonly misfits: readonly KnownMisfit[]
}

const daysBack = 90
/** Of all operations together, those found last. */
const misfitsRead = 5_000
/** So long what was read serves everybody who asks, milliseconds. */
const keptMs = 5_000

/** Reads how far answers agree. */
export function createAgreementReader(
  city: Pick<City, 'apis'>,
  store: Pick<Store, 'looks'>,
  surroundings: { readonly now: () => number; readonly monotonicMs: () => number },
): () => Promise<Agreements> {
  const releases = new Map(
    city.apis.flatMap(({ version, operations }) => operations.map(({ id }) => [id, version] as const)),
  )
  const isServed = ({ operationId, release }: { readonly operationId: string; readonly release: string }): boolean =>
    releases.get(operationId) === release

  const read = async (): Promise<Agreements> => {
    const from = dayOf(surroundings.now() - (daysBack - 1) * dayMs)
    const [agreements, misfits] = await Promise.all([
      store.looks.agreements(from),
      store.looks.misfits(from, misfitsRead),
    ])
    const byOperation = Map.groupBy(misfits.filter(isServed), ({ operationId }) => operationId)
    return {
      from,
      agreements: agreements
        .filter(isServed)
        .map((one) => ({ ...one, misfits: byOperation.get(one.operationId) ?? [] })),
      misfits,
    }
  }

  return readSeldom(keptMs, surroundings.monotonicMs, read).read
}
