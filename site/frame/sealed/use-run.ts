import { useCallback, useEffect, useRef, useState } from 'react'
import { useOrigins } from '../use-origins'
import { openRun, type Run } from './open-run'
import type { Printed, Told } from './told'

export type RunState =
  | { readonly kind: 'idle' | 'loading' | 'running' | 'halted' }
  | Extract<Told, { kind: 'ended' | 'failed' | 'stopped' }>

export type Running = {
  readonly state: RunState
  readonly printed: readonly Printed[]
  readonly run: (code: string) => void
  readonly stop: () => void
}

/** One program at a time, and what it tells. It ends with the page that started it. */
export function useRun(): Running {
  const { api: origin } = useOrigins()
  const [state, setState] = useState<RunState>({ kind: 'idle' })
  const [printed, setPrinted] = useState<readonly Printed[]>([])
  const running = useRef<Run>(undefined)
  const end = useCallback((): void => {
    running.current?.stop()
    running.current = undefined
  }, [])
  useEffect(() => end, [end])

  const run = (code: string): void => {
    end()
    setPrinted([])
    setState({ kind: 'loading' })
    running.current = openRun(code, origin, (told) => {
      if (told.kind === 'printed') return setPrinted((before) => [...before, told])
      if (told.kind === 'ready') return setState({ kind: 'running' })
      setState((before) => (told.kind === 'stopped' && isOver(before) ? before : told))
      if (told.kind === 'stopped') end()
    })
  }
  const stop = (): void => {
    end()
    setState({ kind: 'halted' })
  }
  return { state, printed, run, stop }
}

/** What a program left running behind its end is stopped without a word. */
const isOver = ({ kind }: RunState): boolean => kind === 'ended' || kind === 'failed'
