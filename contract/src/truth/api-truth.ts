/** What is known of how true one contract is, in numbers: held against its own fixtures and the owner's evidence. */
export type ApiTruth = {
  /** The day somebody looked, `yyyy-MM-dd`. */
  readonly date: string
  readonly operations: number
  readonly fixtures: FixtureCounts
  /** Over all documents of the owner, each operation once; zeros when no document is known. */
  readonly owner: OperationCounts
  readonly documents: readonly DocumentTruth[]
  /** Answers that somebody once got from the owner. */
  readonly recordings: AnswerCounts
  /** Example bodies that the owner published. */
  readonly examples: AnswerCounts
  /** Answers of other owners' servers that run the same software. */
  readonly related: AnswerCounts
  /** What cannot fit for a reason outside the contract, and counts nowhere. */
  readonly setAside: readonly SetAside[]
  /** What stands behind each operation, by name; one that is not named has nothing yet. Absent in old records, which do not know, and for the portal's own API. */
  readonly backing?: Readonly<Record<string, Backing>>
}

export type SetAside = {
  readonly name: string
  /** Absent when no operation of the contract answers the request. */
  readonly operation?: string
  readonly reason: string
}

/** The answers from outside that one operation was held against. */
export type Backing = Pick<ApiTruth, 'recordings' | 'examples' | 'related'>

export type FixtureCounts = { readonly valid: number; readonly total: number }

export type OperationCounts = {
  readonly theirs: number
  readonly present: number
  /** Left out on purpose, with a reason. */
  readonly absent: number
  readonly missing: number
}

export type DocumentTruth = OperationCounts & { readonly name: string }

export type AnswerCounts = {
  readonly total: number
  /** Fit the published document as plain JSON Schema, for a validator that knows no annotation. */
  readonly fit: number
  /** Fit, and have no field that the contract does not describe. */
  readonly strict: number
}

/** One API looked at now: the numbers, and what is behind the ones that are not as they should be. */
export type ApiSurvey = {
  readonly api: string
  readonly truth: ApiTruth
  readonly faults: readonly Fault[]
  readonly undeclared: readonly UndeclaredField[]
  /** Where an example of the owner does not fit because it is wrong itself: place and reason. */
  readonly excused: readonly string[]
}

export type Fault = {
  readonly kind: 'missing' | 'stale' | 'fixture' | 'recording' | 'evidence' | 'record'
  readonly message: string
}

/** A field such as `Line.crowding.level` that no schema names, and in how many answers or fixtures it was seen. */
export type UndeclaredField = {
  readonly field: string
  readonly seenIn: 'answers' | 'fixtures'
  readonly times: number
}
