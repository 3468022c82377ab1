import type { KeyObject } from 'node:crypto'
import type { ApiModel, OperationModel } from '@openlondon/contract'
import type { Misfit } from '@openlondon/contract/traffic'

/** An answer that has passed, to be held against its contract. */
export type LookJob = {
  readonly apiId: string
  readonly operationId: string
  readonly status: number
  readonly contentType: string | undefined
  readonly accept: string | undefined
  /** How it is packed, as its `Content-Encoding` says. */
  readonly coding: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** `silent` says nothing of the contract; `unseen` could not be looked at. */
export const lookOutcomes = ['agrees', 'misfits', 'silent', 'unseen'] as const

export type LookResult = {
  readonly outcome: (typeof lookOutcomes)[number]
  readonly misfits: readonly Misfit[]
  readonly ms: number
}

/** What a thread must know of an API. */
export type LookedApi = Pick<ApiModel, 'id' | 'schemas'> & {
  readonly operations: readonly Pick<OperationModel, 'id' | 'responses'>[]
}

export type LookThreadData = { readonly words: readonly string[]; readonly key: KeyObject }
export type LookMessage = { readonly api: LookedApi } | { readonly job: LookJob }
