import type { ProblemCode } from '@openlondon/contract/problem'

/** Why there is no answer, or no end of it: for the caller a problem, for the log a cause. */
export type OwnerFailure = {
  readonly problem: ProblemCode
  readonly cause: string
  /** Undefined leaves it to whoever answers. */
  readonly retrySeconds?: number
}
