import { useEffect, useState } from 'react'
import type { Status } from '@city/sdk/portal'

/** What the portal's server says, and when this browser heard it; `undefined` before, and `none` where no portal serves this page. */
export type Heard = { readonly status: Status; readonly heardAt: number } | 'none' | undefined

const againMs = 60_000

/** Asked again each minute for as long as the page is looked at; what was heard stays when the portal does not answer. */
export function useStatus(): Heard {
  const [heard, setHeard] = useState<Heard>()
  useEffect(() => {
    let isShown = true
    const ask = async (): Promise<void> => {
      if (document.hidden) return
      const status = await askStatus().catch(() => undefined)
      if (!isShown) return
      setHeard((before) => (status ? { status, heardAt: Date.now() } : (before ?? 'none')))
    }
    void ask()
    const timer = setInterval(() => void ask(), againMs)
    return () => {
      isShown = false
      clearInterval(timer)
    }
  }, [])
  return heard
}

/** Without the SDK: a page that only reads need not load it. */
async function askStatus(): Promise<Status> {
  const response = await fetch('/portal/v1/status')
  if (!response.ok) throw new Error('No portal serves this page.')
  return response.json()
}
