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
  const until = sessionMark()
  return until === undefined ? undefined : Date.parse(until) > Date.now()
}

/** The mark itself, by which one session is told from the next; undefined where storage is switched off. */
export function sessionMark(): string | undefined {
  try {
    return localStorage.getItem(slot) ?? ''
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
  const endElsewhere = onSessionElsewhere(tell)
  globalThis.addEventListener(changed, tell)
  return () => {
    endElsewhere()
    globalThis.removeEventListener(changed, tell)
  }
}

/**
 * Tells when another tab may have signed in or out: at once, or when a page comes back as the browser kept it, which hears
 * of nothing meanwhile. Gives back what ends that.
 */
export function onSessionElsewhere(tell: () => void): () => void {
  const onShown = (event: PageTransitionEvent): void => {
    if (event.persisted) tell()
  }
  globalThis.addEventListener('storage', tell)
  globalThis.addEventListener('pageshow', onShown)
  return () => {
    globalThis.removeEventListener('storage', tell)
    globalThis.removeEventListener('pageshow', onShown)
  }
}
