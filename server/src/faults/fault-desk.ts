import type { ApiModel } from '@openlondon/contract'
import { randomText } from '../keys/key-format.ts'
import { letterheadFor } from '../mail/letterhead-for.ts'
import type { Letterhead } from '../mail/letters.ts'
import { settledStates, type Fault } from '../store/tables/apis/fault-table.ts'
import type { Store } from '../store/store.ts'
import { faultAnsweredLetter, faultReportedLetter } from './fault-letters.ts'

export type NewFault = Pick<Fault, 'operationId' | 'wrong' | 'wanted' | 'requestId' | 'email'>

/** Takes what people say is wrong with data, and the owner's word on it. Each is one transaction with its letters. */
export type FaultDesk = {
  /** `full`: so many wait for this owner that one more would not be read. */
  readonly report: (api: Pick<ApiModel, 'id' | 'owner'>, fault: NewFault) => Promise<Fault | 'full'>
  /** `requireStill` throws when the account may not answer any more. */
  readonly answer: (
    accountId: string,
    faultId: string,
    state: Fault['state'],
    words: string | undefined,
    requireStill: (store: Store) => Promise<void>,
  ) => Promise<Fault | 'not-found'>
}

export type FaultDeskParts = {
  readonly store: Store
  readonly letterhead: Letterhead
  readonly now: () => number
}

const openMax = 1_000

export function createFaultDesk({ store, letterhead, now }: FaultDeskParts): FaultDesk {
  return {
    report: (api, told) =>
      store.transaction(async (store) => {
        await store.lockAdding()
        if ((await store.faults.open(api.id)) >= openMax) return 'full'
        const at = now()
        const id = `flt_${randomText(8)}`
        const fault: Fault = { ...told, id, apiId: api.id, state: 'received', answer: undefined, at, changedAt: at }
        await store.faults.insert(fault)
        for (const [place, address] of (await readersOf(store, api)).entries())
          await store.outbox.queue(faultReportedLetter(letterhead, address, fault), `fault:${id}:${place}`, at)
        return fault
      }),
    answer: (accountId, faultId, state, words, requireStill) =>
      store.transaction(async (store) => {
        await requireStill(store)
        const found = await store.faults.find(faultId)
        if (!found) return 'not-found'
        const at = now()
        await store.faults.answer(faultId, state, words, at)
        const isSettled = settledStates.some((one) => one === state)
        const fault: Fault = {
          ...found,
          state,
          answer: words ?? found.answer,
          changedAt: at,
          email: isSettled ? undefined : found.email,
        }
        if (found.email !== undefined)
          await store.outbox.queue(
            faultAnsweredLetter(await letterheadFor(store, letterhead, found.email), found.email, fault),
            `fault-answer:${faultId}:${randomText(8)}`,
            at,
          )
        await store.audit.write(at, accountId, 'fault-answered', faultId)
        return fault
      }),
  }
}

/** The owner's own address and accounts; where there is neither, whoever runs the portal. */
async function readersOf(store: Store, { id, owner }: Pick<ApiModel, 'id' | 'owner'>): Promise<readonly string[]> {
  const { contact } = owner
  const own = contact !== undefined && /^[^\s:/@]+@[^\s:/@]+$/.test(contact) ? [contact.toLowerCase()] : []
  const readers = new Set([...own, ...(await store.owners.addresses(id))])
  return readers.size > 0 ? [...readers] : store.administrators.list()
}
