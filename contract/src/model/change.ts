/** How much a release must move: semver 2.0.0, clauses 6 to 8. */
export type Bump = 'major' | 'minor' | 'patch'

/** One cause of difference between two releases of a contract. */
export type Change = {
  /** Stable id of the kind of change, e.g. `operation-removed`. */
  readonly rule: string
  readonly bump: Bump
  /** One plain sentence that names the operation or schema and what happened to it. */
  readonly message: string
  /** Operation ids this change reaches, through shared schemas too; sorted. */
  readonly operations: readonly string[]
  /** JSON Pointer into the newer document (the older one when something was removed). */
  readonly pointer: string
}

/** What `releases/<semver>/changes.json` holds, and what changelog, feeds and mails are made from. */
export type Release = {
  readonly apiId: string
  readonly version: string
  readonly previous: string | null
  /** UTC instant of publication, RFC 3339. */
  readonly publishedAt: string
  readonly bump: Bump | 'initial'
  /** The owner's own words to the reader, when given. */
  readonly note?: string
  readonly changes: readonly Change[]
}
