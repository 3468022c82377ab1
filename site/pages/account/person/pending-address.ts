const slot = 'account.pending'
const codeMs = 600_000

/**
 * The address a code was sent to, in this tab alone: somebody who goes to read the mail on a phone may find the page
 * loaded anew, and must not have to ask for another code.
 */
export function readPendingAddress(): string | undefined {
  try {
    const [address, until] = (sessionStorage.getItem(slot) ?? '').split(' ')
    return address && Number(until) > Date.now() ? address : undefined
  } catch {
    return undefined // storage is switched off
  }
}

export function writePendingAddress(address: string | undefined): void {
  try {
    if (address === undefined) sessionStorage.removeItem(slot)
    else sessionStorage.setItem(slot, `${address} ${Date.now() + codeMs}`)
  } catch {
    // the same: then a reload starts over
  }
}
