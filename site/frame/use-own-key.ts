import { useEffect, useState } from 'react'

const slot = 'try.key'

/** The key a reader pasted: in this tab's session storage and nowhere else, gone when the tab closes. */
export function useOwnKey(): readonly [string, (key: string) => void] {
  const [key, setKey] = useState('')
  useEffect(() => setKey(read()), [])
  const change = (next: string): void => {
    setKey(next)
    write(next.trim())
  }
  return [key.trim(), change]
}

function read(): string {
  try {
    return sessionStorage.getItem(slot) ?? ''
  } catch {
    return '' // storage is switched off: the key lives as long as the page
  }
}

function write(key: string): void {
  try {
    if (key === '') sessionStorage.removeItem(slot)
    else sessionStorage.setItem(slot, key)
  } catch {
    // the same: nothing to remember it in
  }
}
