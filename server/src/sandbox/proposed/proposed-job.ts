import type { SentDocument } from '@openlondon/contract'
import type { ProblemCode, ProblemOptions } from '@openlondon/contract/problem'
import type { SandboxReply, SandboxRequest } from '@openlondon/sandbox'

/** A question to the sandbox of a proposal. */
export type ProposedJob = {
  readonly cityDir: string
  readonly apiId: string
  readonly proposalId: string
  /** Left out while the thread is thought to have it. */
  readonly document?: SentDocument
  readonly question: Omit<SandboxRequest, 'readBytes'> & { readonly bytes: Uint8Array }
}

export type ProposedResult =
  | { readonly kind: 'replied'; readonly reply: SandboxReply; readonly isSlow: boolean }
  | { readonly kind: 'refused'; readonly code: ProblemCode; readonly options: ProblemOptions; readonly isSlow: boolean }
  /** The thread has not this document: ask again, with it. */
  | { readonly kind: 'unknown' }
  /** The city has changed since the document was judged, and cannot be read with it any more. */
  | { readonly kind: 'unreadable' }
