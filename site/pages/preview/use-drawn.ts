import { useEffect, useState } from 'react'
import type { DrawQuestion } from '@site/pages/preview/draw-pages'
import type { Drawn } from '@site/pages/preview/preview-worker'

/** Somebody wrote what is drawn: after this long nothing more is expected. */
const msMax = 60_000

/** Pages of a contract that is not published, drawn beside the page. `undefined` while they are not there. */
export function useDrawn(workerPath: string, question: DrawQuestion | undefined): Drawn | undefined {
  const [drawn, setDrawn] = useState<Drawn>()
  useEffect(() => {
    if (!question) return undefined
    const worker = new Worker(workerPath)
    const end = (told: Drawn): void => {
      clearTimeout(timer)
      worker.terminate()
      setDrawn(told)
    }
    const timer = setTimeout(() => end({ fault: 'Drawing the pages takes too long here.' }), msMax)
    worker.onmessage = ({ data }: MessageEvent<Drawn>) => end(data)
    worker.onerror = () => end({ fault: 'What draws the pages could not be loaded, or ran out of memory.' })
    worker.postMessage(question)
    return () => {
      clearTimeout(timer)
      worker.terminate()
    }
  }, [workerPath, question])
  return drawn
}
