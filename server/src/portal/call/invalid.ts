import { type ProblemError, Refusal } from '@openlondon/contract/problem'

/** A 422 that names every fault. */
export function invalid(errors: readonly ProblemError[]): Refusal {
  const [first] = errors
  return new Refusal('request.invalid_body', {
    detail: first ? `${first.path} ${first.message}.` : 'The request does not match the contract.',
    errors,
  })
}
