import type { Client } from '../../index.ts'
import { withSend } from '../send.ts'

/** What an API's licence obliges a user to; from the door `<api>/facts`. */
export type LicenceFacts = {
  readonly api: string
  readonly name: string
  readonly url: string
  /** Sentences to show, word for word. */
  readonly lines: readonly string[]
}

/** What is owed for the answers that were given so far. */
export interface Attributing {
  /** Every line once, in the order in which they came to be owed. */
  lines(): readonly string[]
  /** Ids of the APIs that answered and whose licence was not given: their lines are not among those above. */
  unknown(): readonly string[]
}

/**
 * A client that knows which lines are owed for what it was answered. Put it around the others, so that answers from a cache
 * count too.
 *
 * @example
 * const city = attribution(createClient(options), [busesLicence, tramsLicence])
 * footer.textContent = city.lines().join(' ')
 */
export function attribution<Wrapped extends Client>(
  client: Wrapped,
  licences: readonly LicenceFacts[],
): Wrapped & Attributing {
  const answered = new Set<string>()
  const attributing = withSend(client, async (...call) => {
    const answer = await client.send(...call)
    answered.add(call[0].id)
    return answer
  })
  const licenceOf = (api: string): LicenceFacts | undefined => licences.find((one) => one.api === api)
  return {
    ...attributing,
    lines: () => [...new Set([...answered].flatMap((api) => licenceOf(api)?.lines ?? []))],
    unknown: () => [...answered].filter((api) => !licenceOf(api)),
  }
}
