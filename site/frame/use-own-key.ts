import { useEffect, useState } from 'react'
import { isMarked, onSessionMark, sessionMark } from './session-mark'

const slot = 'try.key'
const sessionSlot = 'try.key-session'

/** The key a reader pasted: in this tab's session storage and nowhere else, gone when the tab closes or they sign out. */
export function useOwnKey(): readonly [string, (key: string) => void] {
  const [key, setKey] = useState('')
  useEffect(() => {
    setKey(read())
    return onSessionMark(() => setKey(read()))
  }, [])
  const change = (next: string): void => {
    setKey(next)
    write(next.trim())
  }
  return [key.trim(), change]
}

/** Somebody may sign out where no key is shown, too, and leave the tab to the next. Gives back what ends that. */
export function tendOwnKey(): () => void {
  read()
  return onSessionMark(read)
}

/** Nothing once a session has ended in which the key was kept. */
function read(): string {
  try {
    const key = sessionStorage.getItem(slot) ?? ''
    const session = sessionStorage.getItem(sessionSlot) ?? ''
    // Whoever pasted a key and signed in then owns it from then on.
    write(session === '' || session === sessionNow() ? key : '')
    return sessionStorage.getItem(slot) ?? ''
  } catch {
    return '' // storage is switched off: the key lives as long as the page
  }
}

function write(key: string): void {
  try {
    if (key === '') for (const name of [slot, sessionSlot]) sessionStorage.removeItem(name)
    else {
      sessionStorage.setItem(slot, key)
      sessionStorage.setItem(sessionSlot, sessionNow())
    }
  } catch {
    // the same: nothing to remember it in
  }
}

const sessionNow = (): string => (isMarked() ? (sessionMark() ?? '') : '')
