import { useEffect, useState } from 'react'
import { isMarked, onSessionMark, sessionMark } from './session-mark'

const slot = 'try.key'

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
    const kept = sessionStorage.getItem(slot) ?? ''
    const [session, key] = [kept.slice(0, Math.max(kept.indexOf(' '), 0)), kept.slice(kept.indexOf(' ') + 1)]
    // Whoever pasted a key and signed in then owns it from then on.
    const own = session === '' || session === sessionNow() ? key : ''
    write(own)
    return own
  } catch {
    return '' // storage is switched off: the key lives as long as the page
  }
}

function write(key: string): void {
  try {
    if (key === '') sessionStorage.removeItem(slot)
    else sessionStorage.setItem(slot, `${sessionNow()} ${key}`)
  } catch {
    // the same: nothing to remember it in
  }
}

const sessionNow = (): string => (isMarked() ? (sessionMark() ?? '') : '')
