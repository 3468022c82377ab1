import { useCallback, useEffect, useRef, useState } from 'react'
import type { Look, RowsNews, RowsQuestion, ShownRow } from './rows-worker'
import type { Column } from './table/open-table'

export type Opened = {
  /** Which opening of a file it is: the same name may be opened again, and be another table. */
  readonly opening: number
  readonly name: string
  readonly columns: readonly Column[]
  /** So far, until `isWhole`. */
  readonly rows: number
  readonly bytes: number
  readonly isWhole: boolean
}

export type RowsState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly words: string }
  | ({ readonly kind: 'opened' } & Opened)

export type RowsView = { readonly from: number; readonly left: number; readonly rows: readonly ShownRow[] }

export type Rows = {
  readonly state: RowsState
  readonly view: RowsView | undefined
  readonly open: (source: Blob | string, name: string) => void
  /** Ask for some rows; the newest question is the one that is answered. */
  readonly look: (what: Look) => void
}

/** One worker for each file: a new one ends the old one, with all it holds. */
export function useRows(): Rows {
  const [state, setState] = useState<RowsState>({ kind: 'idle' })
  const [view, setView] = useState<RowsView>()
  const worker = useRef<Worker | undefined>(undefined)
  const asked = useRef(0)
  const openings = useRef(0)
  const end = useCallback((): void => worker.current?.terminate(), [])
  useEffect(() => end, [end])

  const open = useCallback(
    (source: Blob | string, name: string): void => {
      end()
      setView(undefined)
      setState({ kind: 'reading', name })
      openings.current += 1
      const opening = openings.current
      const started = new Worker(new URL('./rows-worker.ts', import.meta.url))
      worker.current = started
      started.onmessage = ({ data }: MessageEvent<RowsNews>) => {
        if (data.kind === 'view') return data.id === asked.current ? setView(data) : undefined
        return setState(data.kind === 'refused' ? { ...data, name } : { ...data, name, opening })
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
  const look = useCallback((what: Look): void => {
    asked.current += 1
    worker.current?.postMessage({ kind: 'view', id: asked.current, ...what } satisfies RowsQuestion)
  }, [])
  return { state, view, open, look }
}
