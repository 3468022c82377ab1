import { timingSafeEqual, type KeyObject } from 'node:crypto'
import { keyedHash } from '../store/pepper/derived-key.ts'

/** Before this nothing is an API's id: ids have no underscore. */
export const proposedMount = '/sandbox/proposals/'

/** As many characters of the hash as carry 128 bits. */
const secretLength = 22
const form = /^\/sandbox\/proposals\/(prp_[0-9A-Za-z]{1,32})\.([0-9A-Za-z_-]{22})(\/([^/]*).*)$/s

const secretOf = (key: KeyObject, proposalId: string): string => keyedHash(key, proposalId).slice(0, secretLength)

/**
 * Where a proposal's sandbox answers. Nobody guesses it, and who has it needs nothing else: programs call it, which are signed
 * in nowhere. It is reckoned, not kept.
 */
export const sandboxAddress = (apiOrigin: string, key: KeyObject, proposalId: string, apiId: string): string =>
  `${apiOrigin}${proposedMount}${proposalId}.${secretOf(key, proposalId)}/${apiId}`

export type AskedProposal = {
  readonly proposalId: string
  readonly apiId: string
  /** Behind the place where the sandbox is: `/buses/Stops/1`. */
  readonly path: string
}

/** Undefined for an address that was never given out. */
export function readSandboxAddress(key: KeyObject, pathname: string): AskedProposal | undefined {
  const [, proposalId, secret, path, apiId] = form.exec(pathname) ?? []
  if (proposalId === undefined || secret === undefined || path === undefined || apiId === undefined) return undefined
  return timingSafeEqual(Buffer.from(secret), Buffer.from(secretOf(key, proposalId)))
    ? { proposalId, apiId, path }
    : undefined
}
