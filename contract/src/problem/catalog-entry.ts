/** Who must act: the caller, the owner of the API behind the gateway, or whoever runs this server. */
export type ProblemOwner = 'client' | 'upstream' | 'platform'

/**
 * One kind of refusal. `title` never varies for a code, `fix` is the sentence its page gives first,
 * `cause` says when it happens.
 */
export type CatalogEntry = {
  readonly status: number
  readonly owner: ProblemOwner
  readonly title: string
  readonly cause: string
  readonly fix: string
}
