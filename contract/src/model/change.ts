/** How much a release must move: semver 2.0.0, clauses 6 to 8. */
export type Bump = 'major' | 'minor' | 'patch'

/** What a change asks of a version on one axis. */
export type Severity = Bump | 'none'

/** Whom a change can hurt: who calls over HTTP, who compiles against the SDK, who relies on what a value means. */
export type Axes = { readonly wire: Severity; readonly types: Severity; readonly meaning: Severity }

/** A value that one of two releases accepts and the other refuses, as a validator said of both. */
export type Witness = { readonly value: unknown; readonly accepted: 'before' | 'after' }

/** One of several places where the same happened. */
export type ChangedPlace = {
  readonly message: string
  readonly pointer: string
  readonly operations: readonly string[]
}

/** One cause of difference between two releases of a contract. */
export type Change = {
  /** Stable id of the kind of change, e.g. `operation-removed`. */
  readonly rule: string
  /** The worst of its axes; what semantic versioning asks for because of it. */
  readonly bump: Bump
  /** Absent in releases from before changes were told by axis. */
  readonly axes?: Axes
  /** One plain sentence that names the operation or schema and what happened to it, before and after. */
  readonly message: string
  /** What somebody does about it, where there is something to do. */
  readonly action?: string
  /** Proof that it breaks on the wire. */
  readonly witness?: Witness
  /** Set where a value should tell that it breaks on the wire, and none was found. */
  readonly unproven?: true
  /** Set where several things of a kind are told as one. */
  readonly places?: readonly ChangedPlace[]
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
