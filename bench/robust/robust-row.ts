/** How far a document came. `findings`: it was refused in sentences that say where and why, which is no fault of ours. */
export type Outcome = 'compiles' | 'findings' | 'does not compile' | 'crash' | 'hang' | 'memory'

/** What the process of one document tells, step by step: what is absent was not reached. */
export type Told = {
  readonly step: 'load' | 'generate' | 'sandbox' | 'done'
  /** Operations of the document. */
  readonly operations?: number
  /** What was mended, renamed or left out, each with its place. */
  readonly findings?: readonly string[]
  /** Operations that the SDK does not have. */
  readonly leftOut?: number
  readonly sourceBytes?: number
  /** An SDK may come without them, which is a finding. */
  readonly hasMocks?: boolean
  /** The one sentence why there is no SDK. */
  readonly refusal?: string
  /** Anything else that was thrown, with its stack, on the way to an SDK. */
  readonly crash?: string
  /** Operations for which the sandbox makes no answer, and why. */
  readonly unanswerable?: readonly string[]
  /** Operations to which nobody could answer, because no value fits their schema, and why. */
  readonly valueless?: readonly string[]
  readonly sandboxCrash?: string
  /** What the document states that is neither in the published one nor in a finding. */
  readonly lost?: readonly string[]
  /** Operations without which others would have other names. */
  readonly renamed?: readonly string[]
  readonly cpuMs?: number
  readonly memoryMb?: number
}

/** Everything known of one document after a run. */
export type RobustRow = Told & {
  readonly document: string
  readonly bytes: number
  readonly outcome: Outcome
  readonly sandbox: 'answers' | 'some unanswerable' | 'crash' | 'hang' | 'memory' | 'not reached'
  /** Sentences, stacks or compiler errors: why it is not `compiles`. */
  readonly troubles: readonly string[]
}
