import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer, Question, Step } from '@site/pages/check/check-documents'
import type { WorkerNews } from '@site/pages/check/check-worker'

export type CheckState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly step: Step; readonly seconds: number }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'stopped' }

/** After this long nothing more is expected: a document can ask for more than a browser should do. */
const secondsMax = 180

type Check = {
  readonly state: CheckState
  readonly start: (question: Question) => void
  readonly stop: () => void
}

/** One worker for each question: to stop it is to end it, whatever it is at. */
export function useCheck(workerPath: string): Check {
  const [state, setState] = useState<CheckState>({ kind: 'idle' })
  const worker = useRef<Worker | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setInterval> | undefined>(undefined)

  const end = useCallback((): void => {
    worker.current?.terminate()
    worker.current = undefined
    clearInterval(timer.current)
  }, [])
  useEffect(() => end, [end])

  const start = useCallback(
    (question: Question): void => {
      end()
      const answered = (answer: Answer): void => {
        end()
        setState({ kind: 'answered', answer })
      }
      setState({ kind: 'working', step: 'reading', seconds: 0 })
      let seconds = 0
      timer.current = setInterval(() => {
        seconds += 1
        if (seconds >= secondsMax)
          answered({
            fault: `This document takes longer than ${secondsMax} seconds here. Check it on the command line.`,
          })
        else setState((now) => (now.kind === 'working' ? { ...now, seconds } : now))
      }, 1_000)
      const started = new Worker(workerPath)
      worker.current = started
      started.onmessage = ({ data }: MessageEvent<WorkerNews>) => {
        if ('answer' in data) answered(data.answer)
        else setState((now) => (now.kind === 'working' ? { ...now, step: data.step } : now))
      }
      started.onerror = () =>
        answered({ fault: 'The checks could not be loaded, or ran out of memory. Try again, or use the command line.' })
      started.postMessage(question)
    },
    [end, workerPath],
  )

  const stop = useCallback((): void => {
    end()
    setState({ kind: 'stopped' })
  }, [end])
  return { state, start, stop }
}
