import { useEffect, useState } from 'react'
import type { Status } from '@city/sdk/portal'
import { readPortal } from '../../frame/read-portal'

/** What the portal's server says, and when this browser heard it; `undefined` before. */
export type Heard = { readonly status: Status; readonly heardAt: number } | 'none' | 'silent' | undefined

const againMs = 60_000

/** Asked again each minute for as long as the page is looked at, and once the network is back; what was heard stays when the portal does not answer. */
export function useStatus(): Heard {
  const [heard, setHeard] = useState<Heard>()
  useEffect(() => {
    let isShown = true
    const ask = async (): Promise<void> => {
      if (document.hidden) return
      const status = await readPortal<Status>('/portal/v1/status')
      if (!isShown) return
      setHeard((before) => {
        if (typeof status === 'object') return { status, heardAt: Date.now() }
        return typeof before === 'object' ? before : status
      })
    }
    void ask()
    const again = (): void => void ask()
    const timer = setInterval(again, againMs)
    globalThis.addEventListener('online', again)
    return () => {
      isShown = false
      clearInterval(timer)
      globalThis.removeEventListener('online', again)
    }
  }, [])
  return heard
}
