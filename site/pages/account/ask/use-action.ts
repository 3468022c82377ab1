import { useProblemWords } from './use-problem-words'
import { useCallback, useEffect, useRef, useState } from 'react'
import { askText } from '@openlondon/contract/languages/en/ask'
import { useText } from '../../../frame/text/use-text'
import { describeFailure, type Failure } from './failure'

export type Action<Given extends readonly unknown[]> = {
  readonly run: (...given: Given) => Promise<void>
  readonly busy: boolean
  /** Busy for long enough that it should be said. */
  readonly slow: boolean
  readonly failure: Failure | undefined
  /** Has ended once, well or badly. */
  readonly settled: boolean
  readonly forget: () => void
}

const slowMs = 700

/** One thing a person asks for at a time: a second press while the first is under way does nothing. */
export function useAction<Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<void>,
  onSignedOut?: () => void,
): Action<Given> {
  const [busy, setBusy] = useState(false)
  const [slow, setSlow] = useState(false)
  const [settled, setSettled] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const running = useRef(false)
  const { t } = useText(askText)
  const inWords = useProblemWords()
  const latest = useRef({ work, onSignedOut, t, inWords })
  useEffect(() => {
    latest.current = { work, onSignedOut, t, inWords }
  })
  useEffect(() => {
    if (!busy) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), slowMs)
    return () => clearTimeout(timer)
  }, [busy])

  const run = useCallback(async (...given: Given): Promise<void> => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setFailure(undefined)
    try {
      await latest.current.work(...given)
    } catch (error) {
      const found = describeFailure(latest.current.t, error, Date.now(), latest.current.inWords)
      if (found.kind === 'signed-out' && latest.current.onSignedOut) latest.current.onSignedOut()
      else setFailure(found)
    } finally {
      running.current = false
      setBusy(false)
      setSettled(true)
    }
  }, [])
  return { run, busy, slow, failure, settled, forget: useCallback(() => setFailure(undefined), []) }
}
