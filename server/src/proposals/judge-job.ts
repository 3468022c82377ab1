import type { MessagePort } from 'node:worker_threads'
import type { Axes, Bump, Finding } from '@openlondon/contract'

/** A document to judge as publishing would, or to publish as it was judged. */
export type JudgeJob = {
  readonly cityDir: string
  readonly apiId: string
  readonly name: string
  readonly document: string
  readonly note: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** Set to publish: what was judged and approved, which is published and nothing else. */
  readonly approved?: Pick<Judged, 'previous' | 'version' | 'bump'>
}

/** With where to ask whether it may be published: any message is the question, and a boolean the answer. */
export type SentJudgeJob = JudgeJob & { readonly permission: MessagePort }

export type ToldFinding = Pick<Finding, 'rule' | 'severity' | 'message' | 'reference'> & {
  readonly file: string
  readonly line: number
  readonly column: number
}

export type ToldChange = {
  readonly bump: Bump
  readonly axes: Axes | null
  readonly message: string
  readonly action: string | null
  /** The first of them. */
  readonly operations: readonly string[]
}

/** What publishing a document would make of it, as it is kept and shown. */
export type Judged = {
  /** The release that it was compared with. */
  readonly previous: string | null
  readonly version: string
  readonly bump: Bump | 'initial'
  readonly findings: readonly ToldFinding[]
  readonly findingsCount: number
  /** What breaks in front. */
  readonly changes: readonly ToldChange[]
  readonly changesCount: number
  /** How many changes break, on each axis. */
  readonly breaks: { readonly wire: number; readonly types: number; readonly meaning: number }
  /** Ids of operations that what breaks reaches. */
  readonly reached: readonly string[]
}

export type JudgeResult =
  | { readonly kind: 'judged'; readonly judged: Judged }
  /** It cannot be published so. */
  | { readonly kind: 'refused'; readonly message: string; readonly findings: readonly ToldFinding[] }
  /** Something else was published since it was judged. */
  | { readonly kind: 'moved'; readonly message: string }
  | { readonly kind: 'published'; readonly version: string }
  /** Who asked for it may not any more, or it is not approved any more. */
  | { readonly kind: 'forbidden' }
  /** Nothing, or not all, could be written. */
  | { readonly kind: 'failed'; readonly message: string }
