import { useCallback, useEffect, useRef, useState } from 'react'
import type { RowsNews, RowsQuestion, ShownRow } from './rows-worker'
import type { Column, Wish } from './table/open-table'

export type Opened = { readonly name: string; readonly columns: readonly Column[]; readonly rows: number }

export type RowsState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'refused'; readonly name: string; readonly words: string }
  | ({ readonly kind: 'opened' } & Opened)

export type RowsView = { readonly from: number; readonly left: number; readonly rows: readonly ShownRow[] }

export type Rows = {
  readonly state: RowsState
  readonly view: RowsView | undefined
  readonly open: (source: Blob | string, name: string) => void
  /** Ask for some rows; the newest question is the one that is answered. */
  readonly look: (wish: Wish, from: number, count: number) => void
}

/** One worker for each file: a new one ends the old one, with all it holds. */
export function useRows(): Rows {
  const [state, setState] = useState<RowsState>({ kind: 'idle' })
  const [view, setView] = useState<RowsView>()
  const worker = useRef<Worker | undefined>(undefined)
  const asked = useRef(0)
  const end = useCallback((): void => worker.current?.terminate(), [])
  useEffect(() => end, [end])

  const open = useCallback(
    (source: Blob | string, name: string): void => {
      end()
      setView(undefined)
      setState({ kind: 'reading', name, bytes: 0 })
      const started = new Worker(new URL('./rows-worker.ts', import.meta.url))
      worker.current = started
      started.onmessage = ({ data }: MessageEvent<RowsNews>) => {
        if (data.kind === 'read') setState({ kind: 'reading', name, bytes: data.bytes })
        else if (data.kind === 'refused') setState({ kind: 'refused', name, words: data.words })
        else if (data.kind === 'opened') setState({ kind: 'opened', name, columns: data.columns, rows: data.rows })
        else if (data.id === asked.current) setView(data)
      }
      started.onerror = () =>
        setState({
          kind: 'refused',
          name,
          words: 'The browser gave up on it, perhaps for want of memory. Open a part.',
        })
      started.postMessage({ kind: 'open', source } satisfies RowsQuestion)
    },
    [end],
  )
  const look = useCallback((wish: Wish, from: number, count: number): void => {
    asked.current += 1
    worker.current?.postMessage({ kind: 'view', id: asked.current, wish, from, count } satisfies RowsQuestion)
  }, [])
  return { state, view, open, look }
}
