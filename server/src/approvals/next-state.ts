import type { ApprovalState } from '../store/tables/approval-table.ts'

/** What may be done to an approval. */
export type ApprovalAct = 'approve' | 'refuse' | 'withdraw' | 'expire'

const results = { approve: 'approved', refuse: 'refused', withdraw: 'withdrawn', expire: 'expired' } as const

/**
 * What an approval becomes, or undefined where it is over: then it stays as history, and whoever still wants access asks
 * anew. One that was granted can be granted for another time, and taken back.
 */
export function nextState(state: ApprovalState, act: ApprovalAct): ApprovalState | undefined {
  return state === 'pending' || state === 'approved' ? results[act] : undefined
}
