/** Who answered: the portal's server, or the city in this page. */
export type AnsweredBy = 'server' | 'page'

export type SandboxAnswer = { readonly response: Response; readonly by: AnsweredBy }

/** As it is asked by `fetch`: what has a body brings it in `init`, since it may be sent twice. */
export type SandboxCall = { readonly url: string; readonly init: RequestInit & { readonly signal: AbortSignal } }

/** Nothing but pages is served here, as one call has found. */
let isServerless = false

/**
 * The sandbox's answer: the server's, or where these pages are served without one, that of the city in this page, of which
 * nothing is loaded before. A host that answers for nobody is asked once, one that cannot be reached each time.
 * Rejects when it is aborted, and when neither can be had.
 */
export async function askSandbox(
  { url, init }: SandboxCall,
  onPage: () => void = () => undefined,
): Promise<SandboxAnswer> {
  const served = isServerless ? undefined : await askServer(url, init)
  if (served) return { response: served, by: 'server' }
  onPage()
  const { askPageCity } = await import('./page-city')
  return { response: await askPageCity(new Request(url, init), new URL(url).origin), by: 'page' }
}

async function askServer(url: string, init: SandboxCall['init']): Promise<Response | undefined> {
  try {
    const response = await fetch(url, init)
    isServerless = isOfFiles(response)
    return isOfNobody(response) ? undefined : response
  } catch (error) {
    if (init.signal.aborted) throw error
    return undefined
  }
}

type Head = Pick<Response, 'status' | 'headers'>

const refusals: ReadonlySet<number> = new Set([403, 404, 405, 501])

/** Whatever passes the portal's server has the id of its request; others answer with a page, or refuse in words of their own. */
export function isOfNobody({ status, headers }: Head): boolean {
  if (headers.has('x-request-id')) return false
  return refusals.has(status) || (headers.get('content-type') ?? '').includes('text/html')
}

/** From a host of files alone, and not from one whose server is away for a while. */
export function isOfFiles(head: Head): boolean {
  return isOfNobody(head) && (head.status < 500 || head.status === 501)
}
