import { isCityError, type Client } from '../../index.ts'
import { withSend } from '../send.ts'

/** Operations of an API that are going away by its contract, by name; from the door `<api>/facts`. Days are `yyyy-MM-dd`. */
export type Endings = {
  readonly api: string
  readonly operations: Readonly<
    Record<string, { readonly since?: string; readonly sunset?: string; readonly replacement?: string }>
  >
}

/** An operation that is going away, as far as it is known when and what to use instead. */
export type Ending = {
  /** Its id, `<api>.<operation>`. */
  readonly operation: string
  readonly since: Date | undefined
  readonly sunset: Date | undefined
  /** The id of the operation to use instead. */
  readonly replacement: string | undefined
  /** A page that says more. */
  readonly link: string | undefined
}

/**
 * A client that tells of operations you call and that are going away, each once: those whose answers say so, by `Deprecation`
 * (RFC 9745) and `Sunset` (RFC 8594), and those whose contract does.
 *
 * @example
 * const city = lifecycle(createClient(options), ({ operation, sunset, replacement }) => console.warn(…), [busesEndings])
 */
export function lifecycle<Wrapped extends Client>(
  client: Wrapped,
  tell: (ending: Ending) => void,
  endings: readonly Endings[] = [],
): Wrapped {
  const told = new Set<string>()

  return withSend(client, async (...call) => {
    const [{ id }, { name }] = call
    const operation = `${id}.${name}`
    const look = (headers: Headers): void => {
      const declared = endings.find(({ api }) => api === id)?.operations[name]
      const isGoing = declared || headers.has('deprecation') || headers.has('sunset')
      if (!isGoing || told.has(operation)) return
      told.add(operation)
      tell({
        operation,
        since: dayOf(headers.get('deprecation')) ?? dayOf(declared?.since),
        sunset: dayOf(headers.get('sunset')) ?? dayOf(declared?.sunset),
        replacement: declared?.replacement,
        link: linkIn(headers),
      })
    }
    try {
      const answer = await client.send(...call)
      look(answer.response.headers)
      return answer
    } catch (error) {
      // What has gone is told of by its refusal.
      if (isCityError(error) && error.cause.headers) look(new Headers(error.cause.headers))
      throw error
    }
  })
}

/** A day, an HTTP date, or `@` and seconds since 1970, as `Deprecation` has it; `true`, as it once had, says no day. */
function dayOf(text: string | null | undefined): Date | undefined {
  const date = new Date(text?.startsWith('@') ? Number(text.slice(1)) * 1_000 : (text ?? ''))
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** Where `Link` says more of the end (RFC 9745 §3, RFC 8594 §6). */
const linkIn = (headers: Headers): string | undefined =>
  /<([^<>]*)>[^,<]*;\s*rel="?(?:deprecation|sunset|successor-version)\b/i.exec(headers.get('link') ?? '')?.[1]
