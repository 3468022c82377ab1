import { useCallback, useEffect, useRef, useState } from 'react'
import type { Action } from './use-action'
import { useLoad } from './use-load'

/** One page of a list, and where the next one begins. */
export type Page<Row, Place> = { readonly rows: readonly Row[]; readonly next: Place | null }

export type Pages<Row> = {
  /** Undefined until the first page is there. */
  readonly rows: readonly Row[] | undefined
  readonly hasMore: boolean
  readonly load: Action<never[]>
  readonly again: () => void
  readonly more: () => void
}

/** A list that is fetched page by page: anew whenever `fetchPage` is another function. */
export function usePages<Row, Place>(
  fetchPage: (after: Place | undefined) => Promise<Page<Row, Place>>,
  onExpired: () => void,
): Pages<Row> {
  const [pages, setPages] = useState<Page<Row, Place>>()
  const [round, setRound] = useState(0)
  const wanted = useRef({ fetchPage })
  const load = useLoad(async (after: Place | undefined) => {
    const asked = wanted.current
    const page = await asked.fetchPage(after)
    // Another list is wanted by now: it is asked for next, and this page is nobody's.
    if (asked !== wanted.current) return
    setPages((before) =>
      after === undefined || !before ? page : { rows: [...before.rows, ...page.rows], next: page.next },
    )
  }, onExpired)
  const { run, busy } = load
  useEffect(() => {
    wanted.current = { fetchPage }
    setPages(undefined)
    void run(undefined)
  }, [run, fetchPage, round])
  const next = pages?.next ?? null
  return {
    rows: pages?.rows,
    hasMore: next !== null,
    load,
    again: useCallback(() => setRound((before) => before + 1), []),
    more: () => {
      if (next !== null && !busy) void run(next)
    },
  }
}
