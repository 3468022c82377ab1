import type { KeyCache } from '../keys/key-cache.ts'
import { randomText } from '../keys/key-format.ts'
import type { Letterhead } from '../mail/letters.ts'
import type { Hand } from '../keys/key-desk.ts'
import { messageOf } from '../notices/message.ts'
import { queueLetters } from '../notices/recipients.ts'
import type { Approval, ApprovalSide } from '../store/tables/approval-table.ts'
import type { Store } from '../store/store.ts'
import { isInHand } from '../teams/is-in-hand.ts'
import { approvalAskedLetter, approvalLetter } from './approval-letters.ts'
import { nextState, type ApprovalAct } from './next-state.ts'

export type ApprovalRequest = {
  readonly apiId: string
  /** Undefined: for every key of the account. */
  readonly keyId: string | undefined
  readonly purpose: string
}

export type ApprovalDecision = {
  readonly act: 'approve' | 'refuse'
  readonly note: string
  /** Of an approval: when it ends. */
  readonly expiresAt: number | undefined
}

/** Everything that is done with approvals. Each change is one transaction with its history, its mails and the audit. */
export type ApprovalDesk = {
  /** Whoever asks can never grant: a new request waits, whoever made it. */
  readonly ask: (
    hand: Hand,
    request: ApprovalRequest,
  ) => Promise<Approval | 'no-account' | 'no-key' | 'asked' | 'not-allowed'>
  readonly withdraw: (hand: Hand, approvalId: string) => Promise<Approval | 'not-found' | 'over' | 'not-allowed'>
  /**
   * For administrators; to anybody else there is nothing to decide. `own` is for a request that is theirs, a team's that
   * they are in, or one that they made for a team they have left: somebody else has to look at it.
   */
  readonly decide: (
    administratorId: string,
    approvalId: string,
    decision: ApprovalDecision,
  ) => Promise<Approval | 'not-found' | 'own' | 'over'>
  /** End what has had its time: granted access that ran out, and requests nobody answered. */
  readonly endOld: (now: number) => Promise<void>
}

export type ApprovalDeskParts = {
  readonly store: Store
  readonly cache: Pick<KeyCache, 'forgetAll'>
  readonly letterhead: Letterhead
  readonly apiName: (apiId: string) => string
  readonly now: () => number
}

/** How long a request waits for an answer, milliseconds. */
const waitMs = 90 * 86_400_000

export function createApprovalDesk(parts: ApprovalDeskParts): ApprovalDesk {
  const { store, cache, now } = parts

  /** What a key may is known to the cache: it forgets after the commit and before anybody is told. */
  const write = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const done = await store.transaction(work)
    cache.forgetAll()
    return done
  }

  return {
    ask: (hand, { apiId, keyId, purpose }) =>
      write(async (store) => {
        const { holderId: accountId, actorId } = hand
        if (!(await store.accounts.lock(accountId))) return 'no-account'
        if (!(await isInHand(store, hand, 'keys'))) return 'not-allowed'
        if (keyId !== undefined && !(await store.keys.find(accountId, keyId))) return 'no-key'
        const approval: Approval = {
          id: `apr_${randomText(16)}`,
          accountId,
          keyId,
          apiId,
          purpose,
          state: 'pending',
          askedAt: now(),
          expiresAt: undefined,
        }
        if (!(await store.approvals.insert(approval))) return 'asked'
        await remember(parts, store, approval, 'holder', actorId, '')
        for (const email of await store.administrators.list()) {
          const letter = approvalAskedLetter(parts.letterhead, email, approval, parts.apiName(apiId))
          await store.outbox.queue(letter, `approval-asked:${approval.id}:${randomText(8)}`, now())
        }
        return approval
      }),
    withdraw: (hand, approvalId) =>
      write(async (store) => {
        const { holderId: accountId, actorId } = hand
        await store.accounts.lock(accountId)
        if (!(await isInHand(store, hand, 'keys'))) return 'not-allowed'
        const approval = await store.approvals.find(approvalId)
        if (approval?.accountId !== accountId) return 'not-found'
        return change(parts, store, approval, 'withdraw', 'holder', actorId, '', undefined)
      }),
    decide: (administratorId, approvalId, { act, note, expiresAt }) =>
      write(async (store) => {
        if (!(await store.administrators.has(administratorId))) return 'not-found'
        const asked = await store.approvals.find(approvalId)
        if (!asked) return 'not-found'
        await store.accounts.lock(asked.accountId)
        const approval = await store.approvals.find(approvalId)
        if (!approval) return 'not-found'
        const isOwn =
          approval.accountId === administratorId ||
          (await askerOf(store, approvalId)) === administratorId ||
          (await store.teams.roleOf(approval.accountId, administratorId)) !== undefined
        if (isOwn) return 'own'
        const until = act === 'approve' ? expiresAt : undefined
        const changed = await change(parts, store, approval, act, 'administrator', administratorId, note, until)
        if (changed !== 'over' && act === 'refuse' && approval.state === 'approved')
          for (const later of await carriedFrom(store, approval))
            await change(parts, store, later, 'refuse', 'administrator', administratorId, note, undefined)
        return changed
      }),
    endOld: async (at) => {
      for (const old of await store.approvals.over(at, at - waitMs))
        await write(async (store) => {
          await store.accounts.lock(old.accountId)
          const approval = await store.approvals.find(old.id)
          // Another server may have ended it, or somebody given it more time.
          if (!approval || approval.state !== old.state || approval.expiresAt !== old.expiresAt) return
          await change(parts, store, approval, 'expire', 'portal', '', '', approval.expiresAt)
        })
    },
  }
}

/** What was granted to a key goes over to its successor, and what was asked for it with it. */
export async function carryOver(store: Store, fromKeyId: string, toKeyId: string, accountId: string, now: number) {
  for (const old of await store.approvals.list(accountId)) {
    if (old.keyId !== fromKeyId || (old.state !== 'approved' && old.state !== 'pending')) continue
    const id = `apr_${randomText(16)}`
    await store.approvals.insert({ ...old, id, keyId: toKeyId })
    const note = `carried over from ${old.id}, because its key was rotated`
    const actorId = await askerOf(store, old.id)
    await store.approvals.addEvent({ approvalId: id, at: now, state: old.state, side: 'portal', actorId, note })
  }
}

/**
 * What keys that replaced an approval's key were granted of the same API. Whoever takes access back may not have seen that
 * the key was rotated meanwhile.
 */
async function carriedFrom(store: Store, { accountId, apiId, keyId }: Approval): Promise<readonly Approval[]> {
  const granted = (await store.approvals.list(accountId)).filter(
    (one) => one.apiId === apiId && one.state === 'approved',
  )
  const later: Approval[] = []
  let next = keyId === undefined ? undefined : await store.keys.successorOf(keyId)
  while (next !== undefined) {
    later.push(...granted.filter((one) => one.keyId === next))
    next = await store.keys.successorOf(next)
  }
  return later
}

/** The person by whose hand a request was made, be it for a team. */
async function askerOf(store: Store, approvalId: string): Promise<string> {
  const [first] = await store.approvals.events([approvalId])
  return first?.actorId ?? ''
}

async function change(
  parts: ApprovalDeskParts,
  store: Store,
  approval: Approval,
  act: ApprovalAct,
  side: ApprovalSide,
  actorId: string,
  note: string,
  expiresAt: number | undefined,
): Promise<Approval | 'over'> {
  const state = nextState(approval.state, act)
  if (state === undefined) return 'over'
  await store.approvals.change(approval.id, state, expiresAt)
  const changed = { ...approval, state, expiresAt }
  await remember(parts, store, changed, side, actorId, note)
  return changed
}

/** History on both sides, a letter to the holder, and the audit, which is written last. */
async function remember(
  { letterhead, apiName, now }: ApprovalDeskParts,
  store: Store,
  approval: Approval,
  side: ApprovalSide,
  actorId: string,
  note: string,
): Promise<void> {
  const { id, state, accountId, apiId } = approval
  const at = now()
  await store.approvals.addEvent({ approvalId: id, at, state, side, actorId, note })
  const write = (head: Letterhead, email: string) => approvalLetter(head, email, approval, apiName(apiId), note)
  await queueLetters(store, letterhead, accountId, `approval:${id}:${state}:${at}`, write, at)
  const data = { holder: accountId, approvalId: id, api: apiId, keyId: approval.keyId ?? null, state }
  await store.webhooks.queue(accountId, messageOf('approvals', `approval:${id}:${state}:${at}`, data, at), at)
  const action = state === 'pending' ? 'approval-asked' : (`approval-${state}` as const)
  await store.audit.write(at, actorId === '' ? accountId : actorId, action, id)
}
