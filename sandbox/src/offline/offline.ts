import { sandboxPath, type OfflineFacts } from './address.ts'
import type { Offline, OfflineError, OfflineOptions } from './offline-options.ts'
import type { OfflineEngine, OfflineQuestion } from './offline-engine.ts'

export type OfflineDoor = (options?: OfflineOptions) => Offline

/**
 * What a built package exports. `load` is called at the first question, once for all: the city is some hundred kilobytes
 * that a program has no need of until then. Where it fails, the next question tries again.
 */
export function createOffline(facts: OfflineFacts, load: () => Promise<() => OfflineEngine>): OfflineDoor {
  let loading: ReturnType<typeof load> | undefined
  return (options = {}) => {
    const headers = sandboxHeaders(options)
    let engine: Promise<OfflineEngine> | undefined
    const answer = async (question: OfflineQuestion): Promise<Response> => {
      engine ??= (loading ??= load())
        .then((open) => open())
        .catch((error: unknown) => {
          loading = engine = undefined
          throw error
        })
      return responseOf(question, await (await engine).answer(question))
    }
    return {
      via: 'sandbox',
      origin: options.origin ?? facts.origin,
      fetch: async (input, init) => {
        const request = new Request(input, init)
        request.signal.throwIfAborted()
        const url = new URL(request.url)
        const path = sandboxPath(facts, options.origin, url)
        if (path === undefined) throw strangerError(facts, request.url)
        const own = Object.fromEntries(request.headers)
        const body = new Uint8Array(await request.arrayBuffer())
        const { method, signal } = request
        return answer({ method, path, search: url.search, headers: { ...headers, ...own }, body, signal })
      },
    }
  }
}

function sandboxHeaders({ time, seed, scenario, session }: OfflineOptions): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries({
      'x-sandbox-time': time instanceof Date ? time.toISOString() : time,
      'x-sandbox-seed': seed,
      'x-sandbox-scenario': scenario,
      'x-sandbox-session': session,
    }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** A status without a body must have none (Fetch §5.5), nor has the answer to HEAD. */
function responseOf(
  { method, signal }: OfflineQuestion,
  { status, headers, body }: Awaited<ReturnType<OfflineEngine['answer']>>,
): Response {
  signal.throwIfAborted()
  return new Response(method === 'HEAD' ? null : body, { status, headers })
}

function strangerError({ name, origin, hosts }: OfflineFacts, url: string): OfflineError {
  const owners = [...new Set(hosts.map(([base]) => new URL(base).host))].join(', ')
  const message = `offline() answers for ${name} alone, and nothing was sent to ${url}. It knows ${origin}/sandbox/…, ${origin}/api/… and the owners' hosts ${owners}. Where your program has gateway and sandbox under another origin, say offline({ origin }).`
  return Object.assign(new Error(message), { name: 'OfflineError' as const, url })
}
