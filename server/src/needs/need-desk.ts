import { randomText } from '../keys/key-format.ts'
import { letterheadFor } from '../mail/letterhead-for.ts'
import type { Letterhead } from '../mail/letters.ts'
import type { NeedWords, ProposedNeed } from '../store/tables/proposed-need-table.ts'
import type { Store } from '../store/store.ts'
import { needDecidedLetter, needProposedLetter } from './need-letters.ts'

/** Takes needs that people propose, and the administrator's word on them. Each is one transaction with its letters. */
export type NeedDesk = {
  /** `full`: so many wait that one more would not be read. */
  readonly propose: (words: NeedWords, email: string | undefined) => Promise<ProposedNeed | 'full'>
  /** `requireStill` throws when the account may not decide any more. */
  readonly decide: (
    accountId: string,
    needId: string,
    decision: NeedDecision,
    requireStill: (store: Store) => Promise<void>,
  ) => Promise<ProposedNeed | 'not-found'>
}

export type NeedDecision = {
  readonly state: 'accepted' | 'declined'
  readonly note: string | undefined
  /** What is published instead of what was written: so that nobody is named. */
  readonly words: Partial<NeedWords>
}

export type NeedDeskParts = {
  readonly store: Store
  readonly letterhead: Letterhead
  /** Who is told where nobody administers the portal yet. */
  readonly contact: string
  readonly now: () => number
}

const waitingMax = 500

export function createNeedDesk({ store, letterhead, contact, now }: NeedDeskParts): NeedDesk {
  return {
    propose: (words, email) =>
      store.transaction(async (store) => {
        await store.lockAdding()
        if ((await store.proposedNeeds.waiting()) >= waitingMax) return 'full'
        const at = now()
        const id = `need_${randomText(8)}`
        const need: ProposedNeed = { ...words, id, email, state: 'waiting', note: undefined, at, changedAt: at }
        await store.proposedNeeds.insert(need)
        const administrators = await store.administrators.list()
        for (const [place, address] of (administrators.length > 0 ? administrators : [contact]).entries())
          await store.outbox.queue(needProposedLetter(letterhead, address, need), `need:${id}:${place}`, at)
        return need
      }),
    decide: (accountId, needId, { state, note, words }, requireStill) =>
      store.transaction(async (store) => {
        await requireStill(store)
        const found = await store.proposedNeeds.find(needId)
        if (!found) return 'not-found'
        const at = now()
        const need: ProposedNeed = { ...found, ...words, state, note, changedAt: at, email: undefined }
        await store.proposedNeeds.decide(needId, state, need, note, at)
        if (found.email !== undefined)
          await store.outbox.queue(
            needDecidedLetter(await letterheadFor(store, letterhead, found.email), found.email, {
              ...need,
              title: found.title,
            }),
            `need-decided:${needId}`,
            at,
          )
        await store.audit.write(at, accountId, state === 'accepted' ? 'need-accepted' : 'need-declined', needId)
        return need
      }),
  }
}
