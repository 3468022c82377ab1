import { useEffect, useState } from 'react'

const kept = 'sandbox-session'

/**
 * The name under which the sandbox keeps what this tab has written, so that a report that was posted on one page is listed on
 * the next: made on the first page that writes. Empty for a tab that has written nothing, and while the page is rendered.
 */
export function useSandboxSession(writes: boolean): string {
  const [session, setSession] = useState('')
  useEffect(() => {
    const known = globalThis.sessionStorage.getItem(kept)
    if (known === null && !writes) return
    const own = known ?? `tab-${globalThis.crypto.randomUUID().slice(0, 13)}`
    globalThis.sessionStorage.setItem(kept, own)
    setSession(own)
  }, [writes])
  return session
}
