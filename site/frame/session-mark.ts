const slot = 'account.session-until'

/**
 * Until when this browser may be signed in. The cookie itself is out of a script's reach, so without this mark every
 * visitor would be asked about at the portal, and answered 401. It proves nothing: the portal decides.
 */
export function maybeSignedIn(): boolean {
  try {
    return Date.parse(localStorage.getItem(slot) ?? '') > Date.now()
  } catch {
    return true // storage is switched off: ask the portal
  }
}

export function markSession(expiresAt: string | undefined): void {
  try {
    if (expiresAt === undefined) localStorage.removeItem(slot)
    else localStorage.setItem(slot, expiresAt)
  } catch {
    // the same: then the portal is asked each time
  }
}
