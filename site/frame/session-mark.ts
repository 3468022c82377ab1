const slot = 'account.session-until'
const changed = 'session-mark'

/**
 * Until when this browser may be signed in. The cookie itself is out of a script's reach, so without this mark every
 * visitor would be asked about at the portal, and answered 401. It proves nothing: the portal decides.
 */
export function maybeSignedIn(): boolean {
  return isMarked() ?? true // storage is switched off: ask the portal
}

/** Undefined where storage is switched off. */
export function isMarked(): boolean | undefined {
  try {
    return Date.parse(localStorage.getItem(slot) ?? '') > Date.now()
  } catch {
    return undefined
  }
}

export function markSession(expiresAt: string | undefined): void {
  try {
    if (expiresAt === undefined) localStorage.removeItem(slot)
    else localStorage.setItem(slot, expiresAt)
  } catch {
    // the same: then the portal is asked each time
  }
  globalThis.dispatchEvent(new Event(changed))
}

/** Tells of each change, in this tab or another; gives back what ends that. */
export function onSessionMark(tell: () => void): () => void {
  globalThis.addEventListener(changed, tell)
  globalThis.addEventListener('storage', tell)
  return () => {
    globalThis.removeEventListener(changed, tell)
    globalThis.removeEventListener('storage', tell)
  }
}
