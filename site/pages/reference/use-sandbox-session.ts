import { useEffect, useState } from 'react'

const kept = 'sandbox-session'

/**
 * The name under which the sandbox keeps what this tab has written, so that a report that was posted on one page is listed on
 * the next: made on the first page that writes. Empty for a tab that has written nothing, and while the page is rendered.
 */
export function useSandboxSession(writes: boolean): string {
  const [session, setSession] = useState('')
  useEffect(() => {
    const known = read()
    if (known === null && !writes) return
    const own = known ?? newName()
    write(own)
    setSession(own)
  }, [writes])
  return session
}

/** Without `randomUUID`, which browsers have under https alone: a portal in an office's own network has none. */
const newName = (): string =>
  `tab-${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')}`

function read(): string | null {
  try {
    return sessionStorage.getItem(kept)
  } catch {
    return null // storage is switched off: the session lives as long as the page
  }
}

function write(session: string): void {
  try {
    sessionStorage.setItem(kept, session)
  } catch {
    // the same: nothing to remember it in
  }
}
